// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.List;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioCheck;

/// What came out when a scenario was looked at. For a long one that takes a moment.
record Looked(List<Flaw> flaws, Runs runs) {
    static Looked at(Scenario scenario) {
        return new Looked(ScenarioCheck.of(scenario), Runs.of(scenario));
    }
}
