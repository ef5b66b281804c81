// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.util.HashMap;
import java.util.Map;

/// What the servers took, counted by the number in the words and by reader.
final class Received {
    /// For whoever reads a post: everybody.
    static final String EVERYBODY = "";

    private final Map<Integer, Map<String, Integer>> posts = new HashMap<>();

    synchronized void take(int number, String reader) {
        posts.computeIfAbsent(number, _ -> new HashMap<>()).merge(reader, 1, Integer::sum);
    }

    /// To how many readers it came, at least once.
    synchronized int readers(int number) {
        return posts.getOrDefault(number, Map.of()).size();
    }

    /// All that was taken.
    synchronized int posts() {
        return posts.values().stream()
                .flatMap(all -> all.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// What came to somebody more than once, each time after the first.
    synchronized int doubles() {
        return posts.values().stream()
                .flatMap(all -> all.values().stream())
                .mapToInt(times -> times - 1)
                .sum();
    }
}
