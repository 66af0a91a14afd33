package org.lanewarp.cli.demo;

import java.util.List;

/**
 * Exhibits that belong together.
 *
 * @param title what they are about
 * @param text what to look for
 * @param exhibits in their order
 */
public record Section(String title, String text, List<Exhibit> exhibits) {}
