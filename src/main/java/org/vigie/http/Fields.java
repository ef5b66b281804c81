// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The header fields of an answer; names in any case.
public final class Fields {
    public static final Fields NONE = new Fields(Map.of());

    private final TreeMap<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Fields(Map<String, List<String>> fields) {
        fields.forEach((name, values) -> this.fields.put(name, List.copyOf(values)));
    }

    /// The first value of this name, as the server sent it.
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
