// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How often which phrases were used in a narrative. Bounded: the rare ones are dropped when there are too many.
final class Phrases {
    private static final int MOST = 400;
    private static final int KEPT = 200;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /// @param surface as it was written first
    /// @param mentions in how many mentions it stood
    record Tally(String key, String surface, int mentions) {
        Tally plus(int more) {
            return new Tally(key, surface, mentions + more);
        }
    }

    /// One more mention, whose repeated phrases count once.
    void learn(List<Reading.Phrase> phrases) {
        var seen = new HashSet<String>();
        for (var phrase : phrases) if (seen.add(phrase.key())) add(new Tally(phrase.key(), phrase.surface(), 1));
        prune();
    }

    /// All of another narrative's.
    void learn(Phrases others) {
        others.tallies.values().forEach(this::add);
        prune();
    }

    private void add(Tally more) {
        tallies.merge(more.key(), more, (before, now) -> before.plus(now.mentions()));
    }

    void dropSingles() {
        tallies.values().removeIf(tally -> tally.mentions() < 2);
    }

    private void prune() {
        if (tallies.size() <= MOST) return;
        var kept = new ArrayList<>(tallies.values());
        kept.sort(Comparator.comparingInt(Tally::mentions).reversed());
        var keys = new HashSet<String>();
        for (var tally : kept.subList(0, KEPT)) keys.add(tally.key());
        tallies.keySet().retainAll(keys);
    }

    /// In order of first use.
    List<Tally> all() {
        return List.copyOf(tallies.values());
    }

    static Phrases of(List<Tally> tallies) {
        var phrases = new Phrases();
        tallies.forEach(phrases::add);
        return phrases;
    }
}
