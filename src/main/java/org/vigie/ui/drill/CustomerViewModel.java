// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vigie.core.journal.ExerciseAct.Practice;
import org.vigie.exercise.customer.Caller;
import org.vigie.exercise.customer.Cue;
import org.vigie.exercise.customer.Talk;
import org.vigie.exercise.drill.Score;

/// A talk with an angry customer, and what it came to.
final class CustomerViewModel {
    private final Around around;
    private final ObjectProperty<Caller> caller = new SimpleObjectProperty<>(Caller.PATIENT);
    private final ReadOnlyObjectWrapper<Talk> talk;
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Score>> score = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty answer = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<String>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Instant since;

    CustomerViewModel(Around around) {
        this.around = around;
        this.talk = new ReadOnlyObjectWrapper<>(fresh());
        this.since = around.book().now();
        caller.subscribe((_, _) -> again());
    }

    private Talk fresh() {
        return new Talk(caller.get(), around.language(), around.seeds().getAsLong());
    }

    /// Who calls; another one begins a new talk.
    ObjectProperty<Caller> callerProperty() {
        return caller;
    }

    ReadOnlyObjectProperty<Talk> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    /// How many answers were given.
    ReadOnlyIntegerProperty turnsProperty() {
        return turns.getReadOnlyProperty();
    }

    /// What it came to, once it has ended.
    ReadOnlyObjectProperty<Optional<Score>> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    StringProperty answerProperty() {
        return answer;
    }

    /// What could be said next, where it was asked for.
    ReadOnlyObjectProperty<Optional<String>> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    void again() {
        talk.set(fresh());
        turns.set(0);
        score.set(Optional.empty());
        answer.set("");
        hint.set(Optional.empty());
        since = around.book().now();
    }

    /// Says what was typed. Nothing is said where nothing was typed, or after the end.
    void send() {
        var now = talk.get();
        if (answer.get().isBlank() || now.end().isPresent()) return;
        now.answer(answer.get().strip());
        answer.set("");
        hint.set(Optional.empty());
        turns.set(now.turns().size());
        if (now.end().isPresent()) finish();
    }

    /// Ends the talk as it stands and keeps the result; nothing is kept of one that has not begun.
    void finish() {
        if (score.get().isPresent() || talk.get().turns().isEmpty()) return;
        var result = talk.get().score();
        score.set(Optional.of(result));
        var length = Duration.between(since, around.book().now());
        around.book()
                .keep(
                        Practice.CUSTOMER,
                        caller.get().name() + "/" + around.language().code(),
                        result,
                        length.isNegative() ? Duration.ZERO : length);
    }

    /// Whether there are answers that would be lost.
    boolean isUnderWay() {
        return score.get().isEmpty() && !(turns.get() == 0 && answer.get().isBlank());
    }

    /// Tells what would give the customer what they wait for most.
    void help() {
        var need = talk.get().missing().stream().findFirst().orElse(Cue.KEPT);
        hint.set(Optional.of(talk.get().hint(need)));
    }
}
