/** SIMD image resampling: see {@link org.lanewarp} for the manual. */
module org.lanewarp {
  requires jdk.incubator.vector;

  exports org.lanewarp;
}
