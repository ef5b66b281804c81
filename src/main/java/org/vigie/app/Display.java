// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Whether this machine can show a window, and how to draw without one.
final class Display {
    /// Kept here so that the level set on it is not forgotten with it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Display() {}

    /// On Linux a window needs a display server; elsewhere there is always one.
    static boolean isThere(String system, Map<String, String> environment) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) return true;
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /// Draws in memory from now on. Before the toolkit starts.
    static void drawInMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /// JavaFX warns at every start that it is on the class path, which is how Vigie ships it.
    static void quietToolkit() {
        JAVAFX.setLevel(Level.SEVERE);
    }
}
