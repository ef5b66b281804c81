// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.alert.Rehearsal;
import org.vigie.core.alert.Rehearsals;
import org.vigie.ui.kit.Lanes;

/// Plays the rules over a past period and tells what would have fired. Nothing is recorded; it can be stopped.
final class RehearsalViewModel {
    private final Rehearsals rehearsals;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private AtomicBoolean going = new AtomicBoolean();

    RehearsalViewModel(Rehearsals rehearsals, Lanes lanes) {
        this.rehearsals = rehearsals;
        this.lanes = lanes;
    }

    /// How far it is.
    sealed interface State {
        record Idle() implements State {}

        record Playing() implements State {}

        record Played(Rehearsal result) implements State {}

        record Failed(Throwable why) implements State {}
    }

    /// Plays; what was under way is stopped and answered to nobody.
    void play(Rehearsals.Question question) {
        going.set(false);
        var mine = new AtomicBoolean(true);
        going = mine;
        done.set(0);
        state.set(new State.Playing());
        lanes.ask(
                () -> rehearsals.play(question, share -> {
                    lanes.later(() -> tell(mine, share));
                    return mine.get();
                }),
                result -> finish(mine, result),
                why -> {
                    if (mine.get()) state.set(new State.Failed(why));
                });
    }

    private void tell(AtomicBoolean mine, double share) {
        if (mine.get()) done.set(share);
    }

    private void finish(AtomicBoolean mine, Optional<Rehearsal> result) {
        if (mine.get()) state.set(result.<State>map(State.Played::new).orElseGet(State.Idle::new));
    }

    void stop() {
        going.set(false);
        state.set(new State.Idle());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// 0 to 1.
    ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
