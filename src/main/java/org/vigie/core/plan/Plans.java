// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.PlanAct;

/// The plans of a room: those that come with the program as far as people have not changed them, those of its own,
/// and which of them are in force. Every call reads the journal: never on the screen's thread.
public final class Plans {
    private final Journal journal;
    private final RoomId room;
    private final List<CrisisPlan> shipped;

    /// @param shipped the plans that come with the program
    public Plans(Journal journal, RoomId room, List<CrisisPlan> shipped) {
        this.journal = journal;
        this.room = room;
        this.shipped = List.copyOf(shipped);
    }

    /// Every plan there is, the shipped ones first.
    public List<CrisisPlan> all() {
        return List.copyOf(
                fold(shipped, journal.standing(room, PlanAct.class)).known().values());
    }

    /// The plans that the cell works by, in the order in which it chose them.
    public List<CrisisPlan> inForce() {
        var told = fold(shipped, journal.standing(room, PlanAct.class));
        return told.chosen().stream()
                .flatMap(code -> Optional.ofNullable(told.known().get(code)).stream())
                .toList();
    }

    /// @param known by code
    /// @param chosen codes
    record Told(Map<String, CrisisPlan> known, List<String> chosen) {}

    /// What these entries come to, in the order of their clocks.
    static Told fold(List<CrisisPlan> shipped, List<Entry> entries) {
        var known = new LinkedHashMap<String, CrisisPlan>();
        for (var plan : shipped) known.put(plan.code(), plan);
        var chosen = List.<String>of();
        for (var entry : entries) {
            if (entry.payload() instanceof PlanAct.PlanKept(var plan)) known.put(plan.code(), plan);
            else if (entry.payload() instanceof PlanAct.PlansChosen(var codes)) chosen = codes;
        }
        return new Told(known, chosen);
    }
}
