// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The one door to the JavaFX thread. It batches: a flood of events can't flood the toolkit's queue.
public final class Fx {
    private static final Executor BACKGROUND = Executors.newVirtualThreadPerTaskExecutor();

    private Fx() {}

    /// Runs on the JavaFX thread, at once if already there.
    public static void run(Runnable task) {
        if (Platform.isFxApplicationThread()) task.run();
        else Platform.runLater(task);
    }

    /// Runs on the JavaFX thread after what is under way there.
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /// Runs on the JavaFX thread once this scene has drawn a frame. To be called on that thread.
    public static void afterFrame(Scene scene, Runnable task) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // the second pulse comes once the frame of the first went out
                if (scene.getWindow() == null || ++pulses < 2) return;
                stop();
                task.run();
            }
        }.start();
    }

    /// Asks away from the JavaFX thread, and answers on it.
    public static <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
        BACKGROUND.execute(() -> {
            try {
                var found = question.get();
                later(() -> answer.accept(found));
            } catch (RuntimeException problem) {
                later(() -> failure.accept(problem));
            }
        });
    }

    /// A sink that any thread may fill; the JavaFX thread receives everything so far in one list.
    public static <T> Consumer<T> batching(Consumer<List<T>> receiver) {
        var waiting = new ConcurrentLinkedQueue<T>();
        var scheduled = new AtomicBoolean();
        return item -> {
            waiting.add(item);
            if (!scheduled.compareAndSet(false, true)) return;
            Platform.runLater(() -> {
                scheduled.set(false);
                var batch = new ArrayList<T>();
                for (var next = waiting.poll(); next != null; next = waiting.poll()) batch.add(next);
                if (!batch.isEmpty()) receiver.accept(batch);
            });
        };
    }
}
