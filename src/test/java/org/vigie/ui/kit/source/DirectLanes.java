// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.source;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.ui.kit.Lanes;

/// Answers at once on the test's own thread, so that a view-model is tested without a toolkit or waiting.
public final class DirectLanes implements Lanes {
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
        task.run();
    }
}
