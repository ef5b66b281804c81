// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A question that many events ask again: at most one is under way, and a pause follows each, so that two
/// hundred events a second make two questions a second and the last event is never left unanswered.
public final class Coalesced<T> {
    private final Lanes lanes;
    private final Duration pause;
    private final Supplier<Supplier<T>> question;
    private final Consumer<? super T> answer;
    private final Consumer<Throwable> failure;
    private boolean busy;
    private boolean underWay;
    private boolean asked;
    private int round;

    /// @param question called on the screen's thread to freeze what is asked; its result runs elsewhere
    public Coalesced(
            Lanes lanes,
            Duration pause,
            Supplier<Supplier<T>> question,
            Consumer<? super T> answer,
            Consumer<Throwable> failure) {
        this.lanes = lanes;
        this.pause = pause;
        this.question = question;
        this.answer = answer;
        this.failure = failure;
    }

    /// Asks soon: now if nothing is under way, else after what is.
    public void request() {
        asked = true;
        if (!busy) start();
    }

    /// Asks at once; whatever is under way is answered to nobody.
    public void restart() {
        round++;
        start();
    }

    private void start() {
        asked = false;
        busy = true;
        underWay = true;
        int mine = round;
        lanes.ask(
                question.get(),
                found -> {
                    if (mine != round) return;
                    answer.accept(found);
                    rest(mine);
                },
                problem -> {
                    if (mine != round) return;
                    failure.accept(problem);
                    rest(mine);
                });
    }

    /// Whether a question waits to be asked or for its answer.
    public boolean isAsking() {
        return asked || underWay;
    }

    private void rest(int mine) {
        underWay = false;
        lanes.after(pause, () -> {
            if (mine != round) return;
            busy = false;
            if (asked) start();
        });
    }
}
