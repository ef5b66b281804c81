// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a scenario would do to players of one posture, without anyone playing.
///
/// @param plays the injects that come by themselves, in order of time
/// @param unplayed ids of timed injects whose conditions never hold
/// @param curve the pressure, in even steps from the start
public record DryRun(List<Play> plays, List<String> unplayed, List<Pressure> curve) {
    /// Half of what an inject asks for is over after this time. Our own estimate.
    public static final Duration HALVING = Duration.ofMinutes(10);

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int MOST_STEPS = 10_000;

    public DryRun {
        plays = List.copyOf(plays);
        unplayed = List.copyOf(unplayed);
        curve = List.copyOf(curve);
    }

    /// An inject at the moment when it comes.
    public record Play(Inject inject, Duration at) {}

    /// Solicitations a minute at a moment: what each inject asks for when it comes ([InjectKind#pull]), halved every
    /// [#HALVING].
    public record Pressure(Duration at, double perMinute) {}

    public static DryRun of(Scenario scenario, Posture posture) {
        var course = new DryCourse(scenario, posture);
        var plays = course.plays();
        return new DryRun(plays, course.unplayed(), curve(plays, scenario.length()));
    }

    /// The curve of these plays. Over a very long exercise the steps are wider than a minute.
    public static List<Pressure> curve(List<Play> plays, Duration length) {
        var end = plays.isEmpty() || plays.getLast().at().compareTo(length) < 0
                ? length
                : plays.getLast().at();
        var step = STEP;
        while (end.dividedBy(step) > MOST_STEPS) step = step.multipliedBy(2);
        var curve = new ArrayList<Pressure>();
        double pressure = 0;
        var at = Duration.ZERO;
        int next = 0;
        for (var until = Duration.ZERO;
                curve.isEmpty() || until.compareTo(end.plus(step)) < 0;
                until = until.plus(step)) {
            while (next < plays.size() && plays.get(next).at().compareTo(until) <= 0) {
                var play = plays.get(next++);
                pressure = faded(pressure, play.at().minus(at))
                        + play.inject().kind().pull();
                at = play.at();
            }
            pressure = faded(pressure, until.minus(at));
            at = until;
            curve.add(new Pressure(until, pressure));
        }
        return curve;
    }

    /// The highest point; the start of an empty curve.
    public Pressure peak() {
        return curve.stream()
                .max(Comparator.comparingDouble(Pressure::perMinute))
                .orElse(new Pressure(Duration.ZERO, 0));
    }

    private static double faded(double pressure, Duration passed) {
        return pressure * Math.pow(0.5, (double) passed.toMillis() / HALVING.toMillis());
    }
}
