// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.ui.kit.Lanes;

/// Lanes without threads: answers come at once, and pauses last until the test ends them.
final class StillLanes implements Lanes {
    private final Deque<Runnable> delayed = new ArrayDeque<>();

    @Override
    public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
        T found;
        try {
            found = question.get();
        } catch (RuntimeException problem) {
            failure.accept(problem);
            return;
        }
        answer.accept(found);
    }

    @Override
    public void later(Runnable task) {
        task.run();
    }

    @Override
    public void after(Duration delay, Runnable task) {
        delayed.add(task);
    }

    /// Ends every pause that is under way.
    void pass() {
        for (int left = delayed.size(); left > 0; left--) delayed.removeFirst().run();
    }
}
