// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An object in the file, with where it stands. What is never asked for is noted as unknown.
final class Place {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):([0-5]\\d)(?::([0-5]\\d))?");

    private final JsonNode node;
    private final String path;
    private final List<String> unknown;
    private final Set<String> asked = new HashSet<>();

    /// Ends the reading.
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Reading.Refused refused;

        Wrong(Reading.Why why, String place, String detail) {
            super(place);
            refused = new Reading.Refused(why, place, detail);
        }

        Reading.Refused refused() {
            return refused;
        }
    }

    Place(JsonNode node, String path, List<String> unknown) {
        this.node = node;
        this.path = path;
        this.unknown = unknown;
        if (!node.isObject())
            throw new Wrong(Reading.Why.WRONG_TYPE, path, node.getNodeType().name());
    }

    String text(String name) {
        var value = value(name);
        if (value == null) return "";
        if (!value.isTextual()) throw wrong(Reading.Why.WRONG_TYPE, name, value.toString());
        return value.textValue();
    }

    String needed(String name) {
        var text = text(name);
        if (text.isBlank()) throw wrong(Reading.Why.MISSING, name, "");
        return text;
    }

    long number(String name, long otherwise) {
        var value = value(name);
        if (value == null) return otherwise;
        if (!value.isIntegralNumber() || !value.canConvertToLong())
            throw wrong(Reading.Why.WRONG_TYPE, name, value.toString());
        return value.longValue();
    }

    int small(String name, int otherwise) {
        long number = number(name, otherwise);
        if (number != (int) number) throw wrong(Reading.Why.BAD_VALUE, name, String.valueOf(number));
        return (int) number;
    }

    /// All of its members, which are numbers.
    Map<String, Double> decimals() {
        var read = new TreeMap<String, Double>();
        node.fieldNames().forEachRemaining(name -> {
            var value = value(name);
            if (value == null || !value.isNumber()) throw wrong(Reading.Why.WRONG_TYPE, name, String.valueOf(value));
            read.put(name, value.doubleValue());
        });
        return read;
    }

    boolean truth(String name, boolean otherwise) {
        var value = value(name);
        if (value == null) return otherwise;
        if (!value.isBoolean()) throw wrong(Reading.Why.WRONG_TYPE, name, value.toString());
        return value.booleanValue();
    }

    /// `01:30`, `01:30:15`, or ISO 8601 (`PT1H30M`).
    Duration time(String name) {
        var text = text(name);
        if (text.isEmpty()) return Duration.ZERO;
        var clock = CLOCK.matcher(text);
        if (clock.matches())
            return Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(clock.group(3) == null ? 0 : Long.parseLong(clock.group(3)));
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException none) {
            throw wrong(Reading.Why.BAD_TIME, name, text);
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> words) {
        var word = needed(name);
        try {
            return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw wrong(Reading.Why.UNKNOWN_WORD, name, word);
        }
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var each : elements(name)) {
            if (!each.isTextual()) throw wrong(Reading.Why.WRONG_TYPE, name, each.toString());
            texts.add(each.textValue());
        }
        return texts;
    }

    <T> List<T> list(String name, Function<Place, T> reader) {
        var read = new ArrayList<T>();
        int i = 0;
        for (var each : elements(name)) read.add(new Place(each, at(name) + "[" + i++ + "]", unknown).read(reader));
        return read;
    }

    <T> Optional<T> one(String name, Function<Place, T> reader) {
        var value = value(name);
        return value == null ? Optional.empty() : Optional.of(new Place(value, at(name), unknown).read(reader));
    }

    /// Reads all of it; what a record refuses is said with the place.
    <T> T read(Function<Place, T> reader) {
        try {
            var read = reader.apply(this);
            node.fieldNames().forEachRemaining(name -> {
                if (!asked.contains(name)) unknown.add(at(name));
            });
            return read;
        } catch (IllegalArgumentException bad) {
            throw new Wrong(Reading.Why.BAD_VALUE, path, String.valueOf(bad.getMessage()));
        }
    }

    private Iterable<JsonNode> elements(String name) {
        var value = value(name);
        if (value == null) return List.of();
        if (!value.isArray())
            throw wrong(Reading.Why.WRONG_TYPE, name, value.getNodeType().name());
        return value;
    }

    private @Nullable JsonNode value(String name) {
        asked.add(name);
        var value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    Wrong wrong(Reading.Why why, String name, String detail) {
        return new Wrong(why, at(name), detail);
    }
}
