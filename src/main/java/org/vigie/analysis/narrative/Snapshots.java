// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.signal.NarrativeId;

/// Turns a tracker's memory into plain data and back.
final class Snapshots {
    private Snapshots() {}

    static Snapshot of(Memory memory) {
        return new Snapshot(
                memory.now,
                memory.faded,
                memory.untidied,
                memory.created,
                memory.vocabulary.snapshot(),
                poles(memory.poles),
                memory.poles.freeNumbers(),
                memory.groups.values().stream().map(Snapshots::kept).toList(),
                ids(memory.absorbed),
                plain(memory.threads.all()),
                pins(memory.pins));
    }

    private static List<Snapshot.Pole> poles(Poles poles) {
        var kept = new ArrayList<Snapshot.Pole>();
        for (int i = 0; i < poles.size(); i++) {
            var centroid = poles.of(i);
            kept.add(new Snapshot.Pole(centroid.terms(), centroid.weights(), poles.square(i)));
        }
        return kept;
    }

    private static Snapshot.Kept kept(Group group) {
        return new Snapshot.Kept(
                group.id.value(),
                group.serial,
                group.since,
                group.last,
                group.mentions,
                group.label,
                group.held,
                group.grown,
                Optional.ofNullable(group.joined).map(into -> into.id.value()),
                group.poles.stream().mapToInt(i -> i).toArray(),
                group.authors.stream().mapToInt(i -> i).toArray(),
                group.phrases.all().stream()
                        .map(tally -> new Snapshot.Counted(tally.key(), tally.surface(), tally.mentions()))
                        .toList());
    }

    private static Map<UUID, UUID> ids(Map<NarrativeId, NarrativeId> absorbed) {
        var ids = new LinkedHashMap<UUID, UUID>();
        absorbed.forEach((from, into) -> ids.put(from.value(), into.value()));
        return ids;
    }

    private static Map<String, UUID> plain(Map<String, NarrativeId> narratives) {
        var ids = new LinkedHashMap<String, UUID>();
        narratives.forEach((name, id) -> ids.put(name, id.value()));
        return ids;
    }

    private static Map<Long, UUID> pins(Map<Long, NarrativeId> narratives) {
        var ids = new LinkedHashMap<Long, UUID>();
        narratives.forEach((text, id) -> ids.put(text, id.value()));
        return ids;
    }

    static Memory restore(Snapshot kept) {
        var centroids = kept.poles().stream()
                .map(pole -> new Vector(pole.terms(), pole.weights()))
                .toList();
        var squares = kept.poles().stream().mapToDouble(Snapshot.Pole::square).toArray();
        var memory = new Memory(Vocabulary.restore(kept.terms()), Poles.restore(centroids, squares, kept.freePoles()));
        memory.now = kept.now();
        memory.faded = kept.faded();
        memory.untidied = kept.untidied();
        memory.created = kept.created();
        kept.groups().forEach(saved -> restore(saved, memory));
        for (var saved : kept.groups())
            saved.joined()
                    .flatMap(into -> memory.group(new NarrativeId(into)))
                    .ifPresent(into -> memory.exact(new NarrativeId(saved.id())).joined = into);
        kept.absorbed().forEach((from, into) -> memory.absorbed.put(new NarrativeId(from), new NarrativeId(into)));
        kept.threads().forEach((thread, id) -> memory.threads.put(thread, new NarrativeId(id)));
        kept.pins().forEach((text, id) -> memory.pins.put(text, new NarrativeId(id)));
        return memory;
    }

    private static void restore(Snapshot.Kept saved, Memory memory) {
        var group = new Group(new NarrativeId(saved.id()), saved.serial(), saved.since());
        group.last = saved.last();
        group.mentions = saved.mentions();
        group.label = saved.label();
        group.held = saved.held();
        group.grown = saved.grown();
        for (int author : saved.authors()) group.authors.add(author);
        group.phrases = Phrases.of(saved.phrases().stream()
                .map(phrase -> new Phrases.Tally(phrase.key(), phrase.surface(), phrase.mentions()))
                .toList());
        memory.groups.put(group.id, group);
        for (int pole : saved.poles()) memory.own(pole, group);
    }
}
