// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.source.DirectLanes;

/// Lanes that answer at once, until questions are held: from then on nothing is answered any more.
final class HeldLanes implements Lanes {
    private final DirectLanes direct = new DirectLanes();
    private boolean held;

    void hold() {
        held = true;
    }

    @Override
    public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
        if (!held) direct.ask(question, answer, failure);
    }

    @Override
    public void later(Runnable task) {
        direct.later(task);
    }

    @Override
    public void after(Duration delay, Runnable task) {
        direct.after(delay, task);
    }
}
