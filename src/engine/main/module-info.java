/** SIMD image resampling: see {@link org.lanewarp} for the manual. */
module org.lanewarp {
  requires jdk.incubator.vector;
  requires static java.desktop; // for org.lanewarp.awt alone

  exports org.lanewarp;
  exports org.lanewarp.awt;
}
