// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Says on the standard output that a scene has drawn its first frame, and ends the process.
public final class FirstFrame {
    /// Set to "true" for a child process whose first frame is being timed.
    public static final String WANTED = "vigie.first-frame";

    static final String WORD = "FIRST FRAME";

    private FirstFrame() {}

    /// Announces the frame after the next pulse, if a measurement wants it.
    public static void announce(Scene scene) {
        if (!Boolean.getBoolean(WANTED)) return;
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // the second pulse comes once the first frame went out
                if (++pulses < 2 || scene.getWindow() == null) return;
                stop();
                System.out.println(WORD);
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
        }.start();
    }
}
