// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a file is which.
///
/// @param columns places from 0; a column that the file lacks is absent
/// @param start the time of day at which the exercise begins, for files that say times of day
public record Mapping(Map<Heading, Integer> columns, Optional<LocalTime> start) {
    public Mapping {
        columns = Map.copyOf(columns);
    }

    /// What the headings say; of two columns with one meaning the first is taken.
    static Mapping guessed(List<String> headings) {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            Heading.of(headings.get(i)).ifPresent(heading -> columns.putIfAbsent(heading, place));
        }
        return new Mapping(columns, Optional.empty());
    }

    /// Whether an inject can be made of a line: there is a time, and something that is said.
    public boolean isEnough() {
        return columns.containsKey(Heading.TIME)
                && (columns.containsKey(Heading.TEXT) || columns.containsKey(Heading.TITLE));
    }

    /// The same with another column; a negative one for none.
    public Mapping with(Heading heading, int column) {
        var others = new EnumMap<Heading, Integer>(Heading.class);
        others.putAll(columns);
        if (column < 0) others.remove(heading);
        else others.put(heading, column);
        return new Mapping(others, start);
    }

    /// The same with another meaning of a column, which no other column has then.
    public Mapping meaning(int column, Optional<Heading> heading) {
        var others = new EnumMap<Heading, Integer>(Heading.class);
        others.putAll(columns);
        others.values().removeIf(place -> place == column);
        heading.ifPresent(one -> others.put(one, column));
        return new Mapping(others, start);
    }

    /// What a column means; empty if it is not taken.
    public Optional<Heading> meaning(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The same for other times of day; empty if the lines say when it begins.
    public Mapping with(Optional<LocalTime> other) {
        return new Mapping(columns, other);
    }

    String cell(Grid.Line line, Heading heading) {
        return line.cell(columns.getOrDefault(heading, -1)).strip();
    }
}
