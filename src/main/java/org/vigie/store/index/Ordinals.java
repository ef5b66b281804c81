// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Small numbers for the few values of one facet, given in the order in which they are first met.
final class Ordinals {
    private static final String SEPARATOR = "\n";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    /// The number of this value, a new one if it has none yet.
    synchronized int of(String value) {
        return numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
    }

    /// The number of this value, if any mention ever had it.
    synchronized OptionalInt known(String value) {
        var number = numbers.get(value);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    synchronized String value(int number) {
        return values.get(number);
    }

    synchronized int size() {
        return values.size();
    }

    /// One text to keep; values hold no line ends.
    synchronized String write() {
        return values.size() + SEPARATOR + String.join(SEPARATOR, values);
    }

    /// Reads back what [#write] wrote.
    static Ordinals read(String written) {
        var ordinals = new Ordinals();
        int end = written.indexOf(SEPARATOR);
        int size = Integer.parseInt(written.substring(0, end));
        var values = written.substring(end + 1).split(SEPARATOR, -1);
        for (int i = 0; i < size; i++) ordinals.of(values[i]);
        return ordinals;
    }
}
