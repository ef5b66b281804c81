// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.ScenarioAct;

/// The scenarios that the trainers of a station wrote or took in.
public final class ScenarioShelf {
    /// How many injects one entry holds at most, so that none grows too big to be read.
    private static final int CHUNK = 100;

    private ScenarioShelf() {}

    /// Reads the journal; never on the screen's thread.
    public static List<Scenario> read(Journal journal) {
        var book = new ScenarioBook();
        for (var entry : journal.standing(ScenarioAct.class))
            if (entry.room().isEmpty() && entry.payload() instanceof ScenarioAct act) book.see(act);
        return book.all();
    }

    /// The acts that keep a whole scenario where none of its id stands.
    ///
    /// @param scenario has an id
    public static List<ScenarioAct> acts(Scenario scenario) {
        var acts = new ArrayList<ScenarioAct>();
        acts.add(new ScenarioAct.FrameKept(scenario.with(List.of())));
        keep(scenario.id(), scenario.injects(), acts);
        return acts;
    }

    /// The acts that keep a scenario, in place of one of its id where one stands.
    ///
    /// @param scenario has an id
    /// @param kept what stands now
    public static List<ScenarioAct> acts(Scenario scenario, List<Scenario> kept) {
        return kept.stream()
                .filter(before -> before.id().equals(scenario.id()))
                .findFirst()
                .map(before -> changes(before, scenario))
                .orElseGet(() -> acts(scenario));
    }

    /// The acts that make a scenario of what it was before; none if nothing differs.
    public static List<ScenarioAct> changes(Scenario before, Scenario now) {
        var acts = new ArrayList<ScenarioAct>();
        var frame = now.with(List.of());
        if (!frame.equals(before.with(List.of()))) acts.add(new ScenarioAct.FrameKept(frame));
        var gone = new TreeMap<String, Inject>();
        for (var inject : before.injects()) gone.put(inject.id(), inject);
        var changed = new ArrayList<Inject>();
        for (var inject : now.injects()) if (!inject.equals(gone.remove(inject.id()))) changed.add(inject);
        if (!gone.isEmpty()) acts.add(new ScenarioAct.InjectsWithdrawn(now.id(), List.copyOf(gone.keySet())));
        keep(now.id(), changed, acts);
        return acts;
    }

    /// Whether anything differs; tells it of long scenarios at once, where [#changes] has to look at all of them.
    public static boolean differ(Scenario before, Scenario now) {
        if (now.equals(before)) return false;
        var there = before.injects();
        if (there.size() != now.injects().size()) return true;
        for (int i = 0; i < there.size(); i++) {
            var inject = now.injects().get(i);
            if (inject.equals(there.get(i))) continue;
            // others may have changed places only
            return inject.id().equals(there.get(i).id())
                    || !changes(before, now).isEmpty();
        }
        return true;
    }

    private static void keep(String scenario, List<Inject> injects, List<ScenarioAct> acts) {
        for (int from = 0; from < injects.size(); from += CHUNK)
            acts.add(new ScenarioAct.InjectsKept(
                    scenario, injects.subList(from, Math.min(injects.size(), from + CHUNK))));
    }
}
