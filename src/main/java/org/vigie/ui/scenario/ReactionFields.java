// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Sign;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.scenario.RowsPane.Field;

/// The fields of an expected reaction: what, how much it weighs, until when, and who says whether it was met.
final class ReactionFields {
    private ReactionFields() {}

    static List<Field<Reaction>> of(Cells<Reaction> row, Texts texts) {
        var signs = new ArrayList<Optional<Sign>>(List.of(Optional.empty()));
        for (var sign : Sign.values()) signs.add(Optional.of(sign));
        return List.of(
                new Field<>("expected", row.text("expected", Reaction::name, (r, v) -> new Of(r).name(v)), true),
                new Field<>(
                        "weight",
                        row.number("weight", 1, r -> (long) r.weight(), (r, v) -> new Of(r).weight(v.intValue())),
                        false),
                new Field<>("window", row.length("window", Reaction::window, (r, v) -> new Of(r).window(v)), false),
                new Field<>(
                        "judge",
                        row.choice(
                                "judge",
                                _ -> signs,
                                sign -> texts.get(sign.map(one -> "scenario.sign." + one.name())
                                        .orElse("scenario.judge.person")),
                                ReactionFields::sign,
                                (r, v) -> new Of(r)
                                        .judge(v.<Judge>map(sign -> new Judge.Observed(sign, named(r)))
                                                .orElseGet(Judge.Facilitator::new))),
                        false),
                new Field<>(
                        "named",
                        row.text(
                                "named",
                                ReactionFields::named,
                                (r, v) -> r.judge() instanceof Judge.Observed(var sign, var _)
                                        ? new Of(r).judge(new Judge.Observed(sign, v))
                                        : r),
                        false),
                new Field<>(
                        "eachTeam", row.check("eachTeam", Reaction::eachTeam, (r, v) -> new Of(r).eachTeam(v)), false),
                new Field<>(
                        "described",
                        row.text("described", Reaction::description, (r, v) -> new Of(r).description(v)),
                        true));
    }

    private static Optional<Sign> sign(Reaction reaction) {
        return reaction.judge() instanceof Judge.Observed(var sign, var _) ? Optional.of(sign) : Optional.empty();
    }

    private static String named(Reaction reaction) {
        return reaction.judge() instanceof Judge.Observed(var _, var named) ? named : "";
    }

    /// A reaction with one thing said anew.
    private record Of(Reaction of) {
        Reaction name(String name) {
            return new Reaction(of.id(), name, of.description(), of.weight(), of.window(), of.eachTeam(), of.judge());
        }

        Reaction description(String text) {
            return new Reaction(of.id(), of.name(), text, of.weight(), of.window(), of.eachTeam(), of.judge());
        }

        Reaction weight(int weight) {
            return new Reaction(of.id(), of.name(), of.description(), weight, of.window(), of.eachTeam(), of.judge());
        }

        Reaction window(Duration window) {
            return new Reaction(of.id(), of.name(), of.description(), of.weight(), window, of.eachTeam(), of.judge());
        }

        Reaction eachTeam(boolean each) {
            return new Reaction(of.id(), of.name(), of.description(), of.weight(), of.window(), each, of.judge());
        }

        Reaction judge(Judge judge) {
            return new Reaction(of.id(), of.name(), of.description(), of.weight(), of.window(), of.eachTeam(), judge);
        }
    }
}
