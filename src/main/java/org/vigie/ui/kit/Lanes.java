// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The two threads of a screen: questions leave it, answers come back to it. View-models get theirs as an
/// argument, so that tests run without a toolkit.
public interface Lanes {
    /// Asks away from the screen's thread and answers on it; exactly one of the two consumers is called.
    <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure);

    /// Runs on the screen's thread, after what is under way there.
    void later(Runnable task);

    /// Runs on the screen's thread once this much time has passed.
    void after(Duration delay, Runnable task);

    /// The real ones, through the one door to the JavaFX thread.
    static Lanes live() {
        return new Lanes() {
            @Override
            public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
                Fx.ask(question, answer, failure);
            }

            @Override
            public void later(Runnable task) {
                Fx.later(task);
            }

            @Override
            public void after(Duration delay, Runnable task) {
                CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(() -> Fx.later(task));
            }
        };
    }
}
