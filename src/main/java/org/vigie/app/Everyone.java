// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;

/// The people of the station, and while an exercise runs those of its story too.
final class Everyone implements People {
    private final People station;
    private final Supplier<Optional<People>> exercise;

    Everyone(People station, Supplier<Optional<People>> exercise) {
        this.station = station;
        this.exercise = exercise;
    }

    @Override
    public List<Person> all() {
        var all = new ArrayList<>(station.all());
        var known = all.stream().map(Person::id).collect(Collectors.toSet());
        exercise.get()
                .ifPresent(players -> players.all().stream()
                        .filter(player -> !known.contains(player.id()))
                        .forEach(all::add));
        return List.copyOf(all);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return station.find(id).or(() -> exercise.get().flatMap(players -> players.find(id)));
    }
}
