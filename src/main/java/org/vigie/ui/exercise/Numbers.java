// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;

/// What injects are called for short.
final class Numbers {
    private static final int SHORT = 6;

    private Numbers() {}

    /// Its id where that is short ("S-11"); else its place in the scenario, which no new time changes.
    static String of(Scenario scenario, Inject inject) {
        if (inject.id().length() <= SHORT) return inject.id();
        int place = scenario.injects().indexOf(inject) + 1;
        return place < 10 ? "S-0" + place : "S-" + place;
    }
}
