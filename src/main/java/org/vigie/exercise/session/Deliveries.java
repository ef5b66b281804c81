// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.util.stream.Collectors;
import org.vigie.core.journal.ExerciseAct.Delivery;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;

/// What players are given by an inject: its words with the values of its variables, and what its files show.
public final class Deliveries {
    private Deliveries() {}

    public static Delivery of(Scenario scenario, Inject inject) {
        var files = inject.enclosures().stream()
                .map(file -> "\n\n[" + file.name() + "] " + scenario.fill(file.text()))
                .collect(Collectors.joining());
        return new Delivery(
                inject.kind(),
                scenario.sender(inject),
                inject.title(),
                scenario.fill(inject.text()) + files,
                inject.targets());
    }
}
