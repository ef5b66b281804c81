// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;

/// Where scenarios stand: those that come with the program, and those of this station's trainers.
///
/// @param shipped reads them; takes a moment
/// @param journal of the station
/// @param acts that keep scenarios in it
public record Shelf(Supplier<List<Scenario>> shipped, Journal journal, Acts acts) {
    /// The trainers' own; never on the screen's thread.
    List<Scenario> own() {
        return ScenarioShelf.read(journal);
    }

    /// Keeps a scenario, in place of the trainers' own of its id where one stands. Reads the journal: never on the
    /// screen's thread.
    CompletableFuture<?> keep(Scenario scenario) {
        return record(acts, ScenarioShelf.acts(scenario, own()));
    }

    CompletableFuture<?> withdraw(String scenario) {
        return acts.record(new ScenarioAct.Withdrawn(scenario, ""));
    }

    /// Records these one after the other; done when all are saved.
    static CompletableFuture<?> record(Acts acts, List<? extends ScenarioAct> what) {
        CompletableFuture<?> last = CompletableFuture.completedFuture(what);
        for (var act : what) last = last.thenCompose(_ -> acts.record(act));
        return last;
    }
}
