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

/// The plans of the organisation: those that come with the program as far as people have not changed them, those of
/// its own, and which of them are in force in a room. An edit in one room holds in every room of the same journal; an
/// exercise has a journal of its own. Every call reads the journal: never on the screen's thread.
public final class Plans {
    private final Journal journal;
    private final RoomId room;
    private final List<CrisisPlan> shipped;

    /// @param room the room whose plans in force are asked for
    /// @param shipped the plans that come with the program
    public Plans(Journal journal, RoomId room, List<CrisisPlan> shipped) {
        this.journal = journal;
        this.room = room;
        this.shipped = List.copyOf(shipped);
    }

    /// Every plan there is, the shipped ones first.
    public List<CrisisPlan> all() {
        return List.copyOf(shelf().known().values());
    }

    /// The plans that the cell works by, in the order in which it chose them.
    public List<CrisisPlan> inForce() {
        var shelf = shelf();
        return shelf.chosen().stream()
                .flatMap(code -> Optional.ofNullable(shelf.known().get(code)).stream())
                .toList();
    }

    /// Everything about plans, read in one go.
    public Shelf shelf() {
        return fold(shipped, journal.standing(PlanAct.class), room);
    }

    /// What there is of plans.
    ///
    /// @param known by code
    /// @param chosen codes of those that the room works by
    /// @param last the highest version that a plan ever had, by code
    public record Shelf(Map<String, CrisisPlan> known, List<String> chosen, Map<String, Integer> last) {
        /// The version that the next edit of a plan gets.
        public int nextVersion(String code) {
            return last.getOrDefault(code, 0) + 1;
        }
    }

    /// What these entries come to, in the order of their clocks.
    static Shelf fold(List<CrisisPlan> shipped, List<Entry> entries, RoomId room) {
        var known = new LinkedHashMap<String, CrisisPlan>();
        var last = new LinkedHashMap<String, Integer>();
        for (var plan : shipped) {
            known.put(plan.code(), plan);
            last.put(plan.code(), plan.version());
        }
        var original = Map.copyOf(known);
        var chosen = List.<String>of();
        for (var entry : entries) {
            if (!(entry.payload() instanceof PlanAct act)) continue;
            switch (act) {
                case PlanAct.PlanKept(var plan) -> {
                    known.put(plan.code(), plan);
                    last.merge(plan.code(), plan.version(), Math::max);
                }
                case PlanAct.PlanWithdrawn(var code) -> known.computeIfPresent(code, (_, _) -> original.get(code));
                case PlanAct.PlansChosen(var codes) -> {
                    if (entry.room().equals(Optional.of(room))) chosen = codes;
                }
            }
        }
        return new Shelf(known, chosen, last);
    }
}
