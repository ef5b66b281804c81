// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Scenario;

/// What a scenario would do to players who do all that is expected, and to players who do nothing.
record Runs(DryRun responsive, DryRun silent) {
    static Runs of(Scenario scenario) {
        return new Runs(DryRun.of(scenario, Posture.RESPONSIVE), DryRun.of(scenario, Posture.SILENT));
    }
}
