// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An object of a small JSON file (RFC 8259). A member that is absent, `null` or of another type than asked for is
/// no member.
///
/// Everything else of Vigie reads JSON with Jackson, whose first use costs a tenth of the first window's processor
/// time (record 16).
public record PlainObject(Map<String, Object> members) {
    public PlainObject {
        members = Map.copyOf(members);
    }

    /// Reads a whole text.
    ///
    /// @throws IllegalArgumentException if it is not one JSON object; its message names the place
    public static PlainObject read(String text) {
        return new PlainReader(text).whole();
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /// A number without a fraction.
    public Optional<Integer> number(String name) {
        return Optional.ofNullable(members.get(name))
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .filter(value -> value.intValue() == value)
                .map(Double::intValue);
    }

    public Optional<Boolean> truth(String name) {
        return Optional.ofNullable(members.get(name))
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast);
    }

    /// The objects of a list, in order; none if there is no such list.
    public List<PlainObject> objects(String name) {
        var objects = new ArrayList<PlainObject>();
        if (members.get(name) instanceof List<?> list)
            for (var each : list) if (each instanceof PlainObject object) objects.add(object);
        return objects;
    }
}
