// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.propagation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// By what numbers the scenarios act on the model: one for each scenario and lever. All are the cell's to change.
///
/// @param coefficients complete and in order; what is left out stands at its usual value
/// @param doubt how little a multiplier is known: four times in five it lies within a factor (1 + doubt) of its value,
///     either way. It widens the bands of every scenario but silence, which is the reference.
public record Assumptions(List<Coefficient> coefficients, double doubt) {
    public static final double LEAST_DOUBT = 0;
    public static final double MOST_DOUBT = 2;

    /// What the program starts with. No study that was read measures any of these numbers. That
    /// acknowledging and compensating calm is a guess after the acceptance ladder of the field, and so is
    /// their size. Of denial no direction is guessed: it calms where it convinces and feeds where it does not.
    public static final Assumptions USUAL = new Assumptions(List.of(), 0.2);

    public Assumptions {
        if (!(doubt >= LEAST_DOUBT && doubt <= MOST_DOUBT))
            throw new IllegalArgumentException("A doubt is between 0 and 2.");
        var complete = new ArrayList<Coefficient>();
        for (var scenario : Scenario.values())
            for (var lever : Lever.values())
                complete.add(coefficients.stream()
                        .filter(one -> one.scenario() == scenario && one.lever() == lever)
                        .findFirst()
                        .orElseGet(() -> usual(scenario, lever)));
        coefficients = List.copyOf(complete);
    }

    private static Coefficient usual(Scenario scenario, Lever lever) {
        double value = switch (scenario) {
            case SILENCE -> lever.neutral();
            case ACKNOWLEDGE -> pick(lever, 0.85, 60, 1);
            case DENY -> pick(lever, 1, 30, 1);
            case COMPENSATE -> pick(lever, 0.75, 120, 0.9);
        };
        return new Coefficient(scenario, lever, value, "");
    }

    private static double pick(Lever lever, double branching, double delay, double background) {
        return switch (lever) {
            case BRANCHING -> branching;
            case DELAY -> delay;
            case BACKGROUND -> background;
        };
    }

    public Coefficient of(Scenario scenario, Lever lever) {
        return coefficients.stream()
                .filter(one -> one.scenario() == scenario && one.lever() == lever)
                .findFirst()
                .orElseThrow();
    }

    public double value(Scenario scenario, Lever lever) {
        return of(scenario, lever).value();
    }

    /// The same with one coefficient changed.
    public Assumptions with(Coefficient changed) {
        var others = coefficients.stream()
                .filter(one -> one.scenario() != changed.scenario() || one.lever() != changed.lever());
        return new Assumptions(Stream.concat(Stream.of(changed), others).toList(), doubt);
    }

    /// The same with another doubt.
    public Assumptions doubting(double now) {
        return new Assumptions(coefficients, now);
    }

    /// How many of the coefficients rest on a source.
    public long measured() {
        return coefficients.stream().filter(Coefficient::hasSource).count();
    }
}
