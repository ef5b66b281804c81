// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;

/// Who says yes to a text, and in which order, once it is written.
///
/// @param routes the last one that fits counts; the first fits everything
public record Circuit(List<Route> routes) {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();
    private static final RoleId COMMUNICATION = UsualRoles.COMMUNICATION.id();

    /// The organisation's own people are told quickly; what the public reads passes direction, and the lawyers once
    /// the level is an alert; media and authorities are always read by both.
    public static final Circuit USUAL = new Circuit(List.of(
            new Route(List.of(), CrisisLevel.WATCH, List.of(DIRECTION)),
            new Route(List.of(Audience.EMPLOYEES), CrisisLevel.WATCH, List.of(COMMUNICATION)),
            new Route(List.of(Audience.MEDIA, Audience.AUTHORITIES), CrisisLevel.WATCH, List.of(LEGAL, DIRECTION)),
            new Route(
                    List.of(Audience.CUSTOMERS, Audience.PROSPECTS, Audience.PARTNERS),
                    CrisisLevel.ALERT,
                    List.of(LEGAL, DIRECTION)),
            new Route(List.of(Audience.EMPLOYEES), CrisisLevel.CRISIS, List.of(DIRECTION))));

    public Circuit {
        if (routes.isEmpty() || !routes.getFirst().fitsEverything())
            throw new IllegalArgumentException("The first route of a circuit fits every text.");
        routes = List.copyOf(routes);
    }

    /// One way through.
    ///
    /// @param audiences whom the text speaks to; empty for everybody
    /// @param from the lowest level of the room
    /// @param steps the roles that say yes, in their order; each once, at least one
    public record Route(List<Audience> audiences, CrisisLevel from, List<RoleId> steps) {
        public Route {
            if (steps.isEmpty()) throw new IllegalArgumentException("A route has a step at least.");
            if (steps.stream().distinct().count() < steps.size())
                throw new IllegalArgumentException("A role is asked once.");
            audiences = audiences.stream().distinct().sorted().toList();
            steps = List.copyOf(steps);
        }

        boolean fitsEverything() {
            return audiences.isEmpty() && from == CrisisLevel.WATCH;
        }

        boolean fits(CrisisLevel level, Audience audience) {
            return level.isAtLeast(from) && (audiences.isEmpty() || audiences.contains(audience));
        }
    }

    /// How long a step may take at this level before whoever holds it is reminded.
    public static Duration patience(CrisisLevel level) {
        return switch (level) {
            case WATCH -> Duration.ofHours(24);
            case ADVISORY -> Duration.ofHours(4);
            case ALERT -> Duration.ofMinutes(30);
            case CRISIS -> Duration.ofMinutes(15);
            case MAJOR_CRISIS -> Duration.ofMinutes(10);
        };
    }

    /// When a step is late. A reminder gives it the same time once more.
    public static Instant due(Approval.Submitted state, CrisisLevel level) {
        return state.reminded().orElseGet(state::waitingSince).plus(patience(level));
    }

    /// The steps of a text for this audience in a room at this level.
    public List<RoleId> steps(CrisisLevel level, Audience audience) {
        return routes.reversed().stream()
                .filter(route -> route.fits(level, audience))
                .findFirst()
                .map(Route::steps)
                .orElseThrow();
    }
}
