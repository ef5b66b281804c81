// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.util.ArrayList;
import java.util.List;
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

    /// The acts that keep a whole scenario.
    ///
    /// @param scenario has an id
    public static List<ScenarioAct> acts(Scenario scenario) {
        var acts = new ArrayList<ScenarioAct>();
        acts.add(new ScenarioAct.FrameKept(scenario.with(List.of())));
        var injects = scenario.injects();
        for (int from = 0; from < injects.size(); from += CHUNK)
            acts.add(new ScenarioAct.InjectsKept(
                    scenario.id(), injects.subList(from, Math.min(injects.size(), from + CHUNK))));
        return acts;
    }
}
