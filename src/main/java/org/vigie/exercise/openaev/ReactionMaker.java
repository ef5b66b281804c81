// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.exercise.openaev.ReadingReport.Topic;
import org.vigie.exercise.openaev.Stimulus.Expectation;
import org.vigie.exercise.openaev.Stimulus.Sort;

/// Makes reactions of what an export expects of people. All are judged at the console: what OpenAEV observes by itself,
/// such as that somebody opened an article, cannot be seen here.
final class ReactionMaker {
    /// What OpenAEV gives people where the file names no time.
    private static final Duration USUAL_WINDOW = Duration.ofDays(1);

    private final Findings findings;

    ReactionMaker(Findings findings) {
        this.findings = findings;
    }

    List<Reaction> reactions(String inject, Stimulus stimulus) {
        var made = new ArrayList<Reaction>();
        for (var expectation : stimulus.expectations())
            made.add(reaction(id(inject, made.size()), expectation, stimulus.title()));
        return List.copyOf(made);
    }

    private static String id(String inject, int before) {
        return inject + "-e" + (before + 1);
    }

    /// An expectation holds for each team addressed; that of all players of a team has no place here.
    private Reaction reaction(String id, Expectation expectation, String title) {
        var name = expectation.name().isBlank() ? expectation.sort().name() : expectation.name();
        if (expectation.score() <= 0) findings.add(Topic.NO_WEIGHT, name);
        if (expectation.expires().isEmpty()) findings.add(Topic.NO_WINDOW, name);
        if (!expectation.oneIsEnough()) findings.add(Topic.EVERY_PLAYER, name);
        if (expectation.sort() != Sort.MANUAL) findings.add(Topic.BY_HAND, expectation.sort() + " " + title);
        return new Reaction(
                id,
                name,
                expectation.description(),
                Math.max(1, expectation.score()),
                expectation.expires().orElse(USUAL_WINDOW),
                true,
                new Judge.Facilitator());
    }
}
