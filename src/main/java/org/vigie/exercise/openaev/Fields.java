// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// The fields of one object of a file, every one optional: absent, null and of another type read as empty.
record Fields(JsonNode node) {
    String text(String key) {
        var value = node.path(key);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    int number(String key, int otherwise) {
        return node.path(key).asInt(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return node.path(key).asBoolean(otherwise);
    }

    List<String> ids(String key) {
        var ids = new ArrayList<String>();
        for (var id : node.path(key)) if (id.isValueNode() && !id.isNull()) ids.add(id.asText());
        return List.copyOf(ids);
    }

    List<Fields> objects(String key) {
        var objects = new ArrayList<Fields>();
        for (var object : node.path(key)) if (object.isObject()) objects.add(new Fields(object));
        return objects;
    }

    Fields object(String key) {
        return new Fields(node.path(key));
    }
}
