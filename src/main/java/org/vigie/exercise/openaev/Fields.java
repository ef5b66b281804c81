// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The fields of one object of a file, every one optional: absent, null and of another type read as empty. Remembers
/// which were asked for, so that none is left unread in silence.
final class Fields {
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode node) {
        this.node = node;
    }

    JsonNode node() {
        return node;
    }

    String text(String key) {
        var value = value(key);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    int number(String key, int otherwise) {
        return value(key).asInt(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return value(key).asBoolean(otherwise);
    }

    List<String> ids(String key) {
        var ids = new ArrayList<String>();
        for (var id : value(key)) if (id.isValueNode() && !id.isNull()) ids.add(id.asText());
        return List.copyOf(ids);
    }

    List<Fields> objects(String key) {
        var objects = new ArrayList<Fields>();
        for (var object : value(key)) if (object.isObject()) objects.add(new Fields(object));
        return objects;
    }

    Fields object(String key) {
        return new Fields(value(key));
    }

    JsonNode value(String key) {
        asked.add(key);
        return node.path(key);
    }

    /// The names of those that hold something and that nobody asked for.
    List<String> unread() {
        var unread = new ArrayList<String>();
        node.properties().forEach(field -> {
            if (!asked.contains(field.getKey()) && says(field.getValue())) unread.add(field.getKey());
        });
        return unread;
    }

    private static boolean says(JsonNode value) {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) return false;
        return !value.isTextual() || !value.asText().isBlank();
    }
}
