// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.Locale;
import java.util.Map;

/// Whether this machine can show a window, and how to draw without one.
final class Display {
    private Display() {}

    /// On Linux a window needs a display server; elsewhere there is always one.
    static boolean isThere(String system, Map<String, String> environment) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) return true;
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /// Draws in memory where this machine has no display. Before the toolkit starts.
    static void drawWhereOneCan() {
        if (!isThere(System.getProperty("os.name", ""), System.getenv())) drawInMemory();
    }

    /// Draws in memory from now on. Before the toolkit starts.
    static void drawInMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
