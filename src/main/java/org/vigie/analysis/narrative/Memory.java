// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.signal.NarrativeId;

/// What a tracker knows: the groups, their centroids, and what became of those that are gone.
final class Memory {
    /// Beyond so many the first are dropped. A chain is always broken at its start, which is asked for least.
    private static final int MOST_ABSORBED = 50_000;

    final Vocabulary vocabulary;
    final Poles poles;
    final Map<NarrativeId, Group> groups = new LinkedHashMap<>();
    /// What became part of what, in that order.
    final LinkedHashMap<NarrativeId, NarrativeId> absorbed = new LinkedHashMap<>();
    final Recent threads = new Recent();
    /// Texts whose narrative a person decided, by the hash of their terms; [NarrativeTracker#NOWHERE] for none.
    final Map<Long, NarrativeId> pins = new LinkedHashMap<>();

    Instant now = Instant.MIN;
    Instant faded = Instant.MIN;
    int untidied;
    long created;

    /// The group each centroid attracts to; none for a free number.
    private final List<@Nullable Group> owners = new ArrayList<>();

    Memory(Vocabulary vocabulary, Poles poles) {
        this.vocabulary = vocabulary;
        this.poles = poles;
    }

    /// The very group of this id, which must be there.
    Group exact(NarrativeId id) {
        return Optional.ofNullable(groups.get(id)).orElseThrow();
    }

    /// The group this id stands for today: itself, or what swallowed it; never what people made it part of.
    Optional<Group> group(NarrativeId id) {
        return Optional.ofNullable(groups.get(resolve(id)));
    }

    NarrativeId resolve(NarrativeId id) {
        var at = id;
        for (var next = absorbed.get(at); next != null; next = absorbed.get(at)) at = next;
        return at;
    }

    Optional<Group> owner(int pole) {
        return Optional.ofNullable(owners.get(pole));
    }

    Group open(NarrativeId id, Instant at) {
        var group = new Group(id, created++, at);
        groups.put(id, group);
        own(poles.open(), group);
        return group;
    }

    void own(int pole, Group group) {
        while (owners.size() <= pole) owners.add(null);
        owners.set(pole, group);
        group.poles.add(pole);
    }

    /// Everything of `from` becomes part of `into`, its centroids apart.
    void absorb(Group from, Group into) {
        into.count(from);
        groups.remove(from.id);
        absorbed.put(from.id, into.id);
        if (absorbed.size() > MOST_ABSORBED) absorbed.pollFirstEntry();
    }

    /// Removes a group without a trace.
    void forget(Group group) {
        group.poles.forEach(this::removePole);
        groups.remove(group.id);
    }

    void removePole(int pole) {
        poles.remove(pole);
        owners.set(pole, null);
    }
}
