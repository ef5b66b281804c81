// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OnDuty.Entrance;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.ui.kit.Lanes;

/// Who may take the station over, and what came of the last PIN.
final class LockViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(LockViewModel.class);

    private final Station station;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper leftOut = new ReadOnlyIntegerWrapper();
    private final Set<PersonId> withPin = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Person>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(new Answer.Waiting());

    /// Where the attempt stands.
    sealed interface Answer {
        record Waiting() implements Answer {}

        record Checking() implements Answer {}

        record Answered(Entrance entrance) implements Answer {}

        /// The store could not be asked.
        record Failed() implements Answer {}
    }

    LockViewModel(Station station, Lanes lanes) {
        this.station = station;
        this.lanes = lanes;
    }

    /// Those who may enter: whoever has a PIN, or everybody as long as nobody has one.
    ReadOnlyObjectProperty<List<Person>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /// How many people can't enter, having no PIN while others have one.
    ReadOnlyIntegerProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Person>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Reads who is known, and proposes the one who was here last.
    ///
    /// @param then runs once that is known, or known to be unknowable
    void refresh(Optional<Person> last, Runnable then) {
        answer.set(new Answer.Waiting());
        lanes.ask(
                this::known,
                known -> {
                    withPin.clear();
                    known.forEach((person, hasPin) -> {
                        if (hasPin) withPin.add(person.id());
                    });
                    var mayEnter = known.keySet().stream()
                            .filter(person -> withPin.isEmpty() || withPin.contains(person.id()))
                            .toList();
                    leftOut.set(known.size() - mayEnter.size());
                    people.set(mayEnter);
                    chosen.set(last.filter(mayEnter::contains)
                            .or(() -> people.get().stream().findFirst()));
                    then.run();
                },
                problem -> {
                    LOG.error("The people of the station could not be read", problem);
                    answer.set(new Answer.Failed());
                    then.run();
                });
    }

    void choose(Person person) {
        chosen.set(Optional.of(person));
        answer.set(new Answer.Waiting());
    }

    /// Whether the chosen person must type a PIN.
    boolean needsPin() {
        return chosen.get().filter(p -> withPin.contains(p.id())).isPresent();
    }

    /// Tries the PIN, which takes a moment on purpose. The digits are wiped afterwards.
    void enter(char[] pin) {
        if (chosen.get().isEmpty() || answer.get() instanceof Answer.Checking) return;
        var who = chosen.get().get();
        OnDuty duty = station.duty();
        answer.set(new Answer.Checking());
        lanes.ask(
                () -> {
                    try {
                        return duty.enter(who.id(), pin);
                    } finally {
                        Arrays.fill(pin, '\0');
                    }
                },
                entrance -> answer.set(new Answer.Answered(entrance)),
                problem -> {
                    LOG.error("The PIN could not be checked", problem);
                    answer.set(new Answer.Failed());
                });
    }

    /// Nobody is on duty until someone enters.
    ///
    /// @param automatic because nobody touched the station for a while
    void lock(boolean automatic) {
        lanes.ask(
                () -> {
                    station.duty().lock(automatic);
                    return true;
                },
                _ -> {},
                problem -> LOG.error("The station could not be locked", problem));
    }

    private Map<Person, Boolean> known() {
        var known = new LinkedHashMap<Person, Boolean>();
        for (var person : station.people().all())
            known.put(person, station.duty().hasPin(person.id()));
        return known;
    }
}
