/**
 * What {@code lanewarp demo} shows. {@link org.lanewarp.cli.demo.Gallery} lists the exhibits in
 * sections; {@code Chart} draws what they are made from, {@code Maps} computes dense maps, {@code
 * BilinearFigure} explains the weights, and {@link org.lanewarp.cli.demo.ContactSheet} writes the
 * page. A new exhibit goes into the class of its section.
 */
package org.lanewarp.cli.demo;
