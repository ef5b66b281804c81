// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.replay;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes records anew with other values in them, however deep they lie. What is no record, list, set, map or optional
/// stays as it is, unless the leaves say otherwise.
public final class Rewriting {
    private final Leaves leaves;

    public Rewriting(Leaves leaves) {
        this.leaves = leaves;
    }

    /// Says which values become others.
    @FunctionalInterface
    public interface Leaves {
        /// The value to put there; empty to look inside instead.
        Optional<Object> leaf(Object value);
    }

    /// @throws IllegalArgumentException if a record refuses what it is given
    public <T> T of(T value) {
        @SuppressWarnings("unchecked")
        var rewritten = (T) rewrite(value);
        return rewritten;
    }

    private Object rewrite(Object value) {
        var leaf = leaves.leaf(value);
        if (leaf.isPresent()) return leaf.get();
        return switch (value) {
            case Optional<?> maybe -> maybe.map(this::rewrite);
            case List<?> list -> list.stream().map(this::rewrite).toList();
            case Set<?> set -> {
                var rewritten = new LinkedHashSet<>();
                for (var one : set) rewritten.add(rewrite(one));
                yield rewritten;
            }
            case Map<?, ?> map -> {
                var rewritten = new LinkedHashMap<>();
                // names of parameters and the like say nothing about anybody
                map.forEach((key, one) -> rewritten.put(key instanceof String ? key : rewrite(key), rewrite(one)));
                yield rewritten;
            }
            case Record whole -> anew(whole);
            default -> value;
        };
    }

    private Record anew(Record whole) {
        var parts = whole.getClass().getRecordComponents();
        var values = new Object[parts.length];
        boolean changed = false;
        for (int i = 0; i < parts.length; i++) {
            var before = read(parts[i], whole);
            if (before.isEmpty()) continue;
            values[i] = rewrite(before.get());
            changed |= !values[i].equals(before.get());
        }
        return changed ? make(whole.getClass(), parts, values) : whole;
    }

    private static Optional<Object> read(RecordComponent part, Record whole) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return Optional.ofNullable(accessor.invoke(whole));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record tells what it is made of.", impossible);
        }
    }

    private static Record make(Class<? extends Record> type, RecordComponent[] parts, Object[] values) {
        try {
            Constructor<? extends Record> maker = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    "A " + type.getSimpleName() + " takes no such values.", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record is made from its parts.", impossible);
        }
    }
}
