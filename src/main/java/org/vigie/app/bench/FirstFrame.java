// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;

/// Says on the standard output that a scene has drawn its first frame, then that it shows what it is for, and ends
/// the process.
public final class FirstFrame {
    /// Set to "true" for a child process whose first frame is being timed, to "learn" for one from which an AOT cache
    /// is made: that one goes on until the store is open, without what is made ready after that, and ends in order.
    public static final String WANTED = "vigie.first-frame";

    static final String WORD = "FIRST FRAME";
    static final String FILLED = "FILLED";
    static final String LEARN = "learn";
    private static final Duration LEARNING = Duration.seconds(5);

    private FirstFrame() {}

    /// Whether this process only shows how soon it shows.
    public static boolean isWanted() {
        return !wanted().isEmpty();
    }

    /// Announces the frame after the next pulse, and the one that shows the rooms of the store, if a measurement
    /// wants it.
    public static void announce(Scene scene) {
        announce(scene, shown -> shown.lookup(".room-row") != null);
    }

    static void announce(Scene scene, Predicate<Scene> isFilled) {
        if (!isWanted()) return;
        new AnimationTimer() {
            private int pulses;
            private int filled;

            @Override
            public void handle(long now) {
                if (scene.getWindow() == null) return;
                // the second pulse comes once the frame of the first went out
                if (++pulses == 2) say(WORD);
                if (isFilled.test(scene)) filled++;
                if (pulses < 2 || filled < 2) return;
                stop();
                say(FILLED);
                if (wanted().equals(LEARN)) endInOrder();
                else Runtime.getRuntime().halt(0);
            }
        }.start();
    }

    private static String wanted() {
        return System.getProperty(WANTED, "");
    }

    private static void endInOrder() {
        var pause = new PauseTransition(LEARNING);
        pause.setOnFinished(_ -> new Thread(() -> System.exit(0), "end").start());
        pause.play();
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
