// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.signal.NarrativeId;

/// What people said and did not take back: where mentions belong, and how narratives are called.
final class NarrativeHands {
    /// Stands for no narrative.
    static final UUID NOWHERE = new UUID(0, 0);

    private final Map<UUID, List<Put>> puts = new HashMap<>();
    private final Map<NarrativeId, List<Name>> names = new HashMap<>();

    private record Put(EntryRef act, UUID into) {}

    private record Name(EntryRef act, Hlc clock, String label) {}

    /// Takes an act into account.
    void heed(Entry entry) {
        switch (entry.payload()) {
            case Payload.Undone(EntryRef act) -> undo(act);
            case SignalAct.NarrativeSplit split -> {
                for (var mention : split.mentions())
                    put(entry.ref(), Identity.of(mention), split.into().value());
                if (!split.label().isBlank()) name(entry, split.into(), split.label());
            }
            case SignalAct.NarrativeRenamed(var narrative, var label) -> name(entry, narrative, label);
            case SignalAct.MentionsLinked(var mentions, var narrative) -> {
                var into = narrative.map(NarrativeId::value).orElse(NOWHERE);
                for (var mention : mentions) put(entry.ref(), Identity.of(mention), into);
            }
            default -> {
                // says neither where mentions belong nor what narratives are called
            }
        }
    }

    private void put(EntryRef act, UUID mention, UUID into) {
        puts.computeIfAbsent(mention, fresh -> new ArrayList<>()).add(new Put(act, into));
    }

    /// Where a person put a mention last.
    Optional<UUID> of(UUID mention) {
        return Optional.ofNullable(puts.get(mention)).map(list -> list.getLast().into());
    }

    private void name(Entry entry, NarrativeId narrative, String label) {
        names.computeIfAbsent(narrative, fresh -> new ArrayList<>()).add(new Name(entry.ref(), entry.clock(), label));
    }

    /// What a narrative is called by the latest clock; empty where nobody named it.
    String label(NarrativeId narrative) {
        var given = names.getOrDefault(narrative, List.of());
        Name last = null;
        for (var name : given) if (last == null || name.clock().compareTo(last.clock()) >= 0) last = name;
        return last == null ? "" : last.label();
    }

    /// Forgets what this act said.
    private void undo(EntryRef act) {
        puts.values().forEach(list -> list.removeIf(put -> put.act().equals(act)));
        puts.values().removeIf(List::isEmpty);
        names.values().forEach(list -> list.removeIf(name -> name.act().equals(act)));
    }
}
