// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigie.exercise.openaev.ReadingReport.Met;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// Collects what a reading has to say; of each topic it keeps the first examples and counts the rest.
final class Findings {
    private static final int EXAMPLE_LENGTH = 80;

    private final Map<Topic, Integer> times = new EnumMap<>(Topic.class);
    private final Map<Topic, List<String>> examples = new EnumMap<>(Topic.class);

    void add(Topic topic, String example) {
        times.merge(topic, 1, Integer::sum);
        var kept = examples.computeIfAbsent(topic, t -> new ArrayList<>());
        var line = example.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() > EXAMPLE_LENGTH) line = line.substring(0, EXAMPLE_LENGTH) + "…";
        if (kept.size() < ReadingReport.EXAMPLES && !kept.contains(line)) kept.add(line);
    }

    /// Says which fields of these objects hold something that is not read.
    void unread(Fields... objects) {
        for (var object : objects)
            for (var key : object.unread()) if (!key.endsWith("_at")) add(Topic.UNREAD_FIELD, key);
    }

    int times(Topic topic) {
        return times.getOrDefault(topic, 0);
    }

    Map<Topic, Met> all() {
        var all = new EnumMap<Topic, Met>(Topic.class);
        times.forEach((topic, count) ->
                all.put(topic, new Met(count, List.copyOf(examples.getOrDefault(topic, List.of())))));
        return all;
    }
}
