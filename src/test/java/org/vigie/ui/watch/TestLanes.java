// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.ui.kit.Lanes;

/// Lanes without threads: what is asked waits until the test lets it run, and time passes when it says so.
final class TestLanes implements Lanes {
    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final List<Delayed> delayed = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private int questions;

    private record Delayed(Duration at, Runnable task) {}

    @Override
    public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
        questions++;
        asked.add(() -> {
            T found;
            try {
                found = question.get();
            } catch (RuntimeException problem) {
                failure.accept(problem);
                return;
            }
            answer.accept(found);
        });
    }

    @Override
    public void later(Runnable task) {
        asked.add(task);
    }

    @Override
    public void after(Duration delay, Runnable task) {
        delayed.add(new Delayed(now.plus(delay), task));
    }

    /// Runs everything that was asked, and what follows from it, without time passing.
    void settle() {
        while (!asked.isEmpty()) asked.removeFirst().run();
    }

    /// Lets this much time pass, running what falls due on the way.
    void pass(Duration time) {
        var until = now.plus(time);
        settle();
        while (true) {
            var next = delayed.stream().filter(d -> d.at.compareTo(until) <= 0).min(Comparator.comparing(Delayed::at));
            if (next.isEmpty()) break;
            delayed.remove(next.get());
            now = next.get().at;
            next.get().task.run();
            settle();
        }
        now = until;
    }

    /// How many questions were asked so far.
    int questions() {
        return questions;
    }
}
