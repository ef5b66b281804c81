// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Sign;
import org.vigie.exercise.retold.Doings.Doing;

/// What players are expected to do: what the real cell did, each tied to the inject that it followed. A suggestion,
/// with half as much time again as that cell took.
final class Expectations {
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final int STEP_MINUTES = 5;

    private final Sentences said;
    private final Function<Instant, Duration> at;
    private final Map<MentionKey, String> mentions;
    private final Map<ClaimId, String> claims;
    private final Map<String, List<Reaction>> found = new HashMap<>();
    private int made;

    /// @param mentions ids of the injects that tell them
    /// @param claims ids of the injects that bring them
    Expectations(
            Sentences said,
            Function<Instant, Duration> at,
            Map<MentionKey, String> mentions,
            Map<ClaimId, String> claims) {
        this.said = said;
        this.at = at;
        this.mentions = mentions;
        this.claims = claims;
    }

    /// @param injects in order of time
    /// @return by the id of the inject
    Map<String, List<Reaction>> of(List<Doing> doings, List<Inject> injects) {
        for (var doing : doings) {
            var cause = cause(doing, injects);
            if (cause.isPresent()) expect(doing, cause.get());
        }
        return found;
    }

    private void expect(Doing doing, Inject cause) {
        switch (doing) {
            case Doings.Levelled(var _, var level, boolean raised, var _)
            when raised ->
                add(
                        doing,
                        cause,
                        said.get("scenario.retold.expect.level", level.number()),
                        15,
                        new Judge.Observed(Sign.LEVEL_REACHED, String.valueOf(level.number())));
            case Doings.Spoke _ ->
                add(
                        doing,
                        cause,
                        said.get("scenario.retold.expect.message"),
                        20,
                        new Judge.Observed(Sign.MESSAGE_PUBLISHED, ""));
            case Doings.Checked(var _, var _, var _, boolean refuted) ->
                add(
                        doing,
                        cause,
                        said.get(refuted ? "scenario.retold.expect.refuted" : "scenario.retold.expect.verified"),
                        15,
                        new Judge.Observed(Sign.FACT_VERIFIED, ""));
            case Doings.Decided(var _, var choice) ->
                add(
                        doing,
                        cause,
                        said.get("scenario.retold.expect.decision", choice),
                        15,
                        new Judge.Observed(Sign.DECISION_TAKEN, ""));
            case Doings.Reported _ ->
                add(
                        doing,
                        cause,
                        said.get("scenario.retold.expect.report"),
                        10,
                        new Judge.Observed(Sign.SITREP_ISSUED, ""));
            case Doings.Answered _ ->
                add(
                        doing,
                        cause,
                        said.get("scenario.retold.expect.answer"),
                        5,
                        new Judge.Observed(Sign.MENTION_ANSWERED, ""));
            case Doings.Levelled _, Doings.Called _, Doings.Claimed _, Doings.Alarmed _ -> {}
        }
    }

    /// What it is about, if that came to the players; otherwise what came last before.
    private Optional<Inject> cause(Doing doing, List<Inject> injects) {
        var own = switch (doing) {
            case Doings.Checked checked -> Optional.ofNullable(claims.get(checked.claim()));
            case Doings.Answered answered ->
                answered.mentions().stream()
                        .map(mentions::get)
                        .filter(Objects::nonNull)
                        .findFirst();
            default -> Optional.<String>empty();
        };
        if (doing instanceof Doings.Answered && own.isEmpty()) return Optional.empty();
        var moment = at.apply(doing.at());
        Optional<Inject> last = Optional.empty();
        for (var inject : injects) {
            if (own.isPresent() && inject.id().equals(own.get())) return Optional.of(inject);
            if (inject.kind() != InjectKind.CUE && inject.offset().compareTo(moment) <= 0) last = Optional.of(inject);
        }
        return last;
    }

    /// One of each kind is enough for an inject.
    private void add(Doing doing, Inject cause, String name, int weight, Judge.Observed judge) {
        var of = found.computeIfAbsent(cause.id(), _ -> new ArrayList<>());
        if (of.stream().anyMatch(reaction -> reaction.judge().equals(judge))) return;
        var took = at.apply(doing.at()).minus(cause.offset());
        of.add(new Reaction(
                "A-%03d".formatted(++made),
                name,
                said.get("scenario.retold.expect.took", Math.max(0, took.toMinutes())),
                weight,
                window(took),
                false,
                judge));
    }

    private static Duration window(Duration took) {
        long minutes = (took.toSeconds() * 3 / 2 + 59) / 60;
        var rounded = Duration.ofMinutes((minutes + STEP_MINUTES - 1) / STEP_MINUTES * STEP_MINUTES);
        return rounded.compareTo(SHORTEST) < 0 ? SHORTEST : rounded;
    }

    static List<Objective> objectives(Sentences said) {
        return List.of(
                new Objective("O-01", said.get("scenario.retold.objective.check"), "", 1),
                new Objective("O-02", said.get("scenario.retold.objective.speak"), "", 1),
                new Objective("O-03", said.get("scenario.retold.objective.decide"), "", 2),
                new Objective("O-04", said.get("scenario.retold.objective.answer"), "", 2));
    }

    private static String objective(Reaction reaction) {
        return switch (((Judge.Observed) reaction.judge()).sign()) {
            case FACT_VERIFIED -> "O-01";
            case MESSAGE_PUBLISHED -> "O-02";
            case MENTION_ANSWERED -> "O-04";
            case LEVEL_REACHED, DECISION_TAKEN, SITREP_ISSUED, ROLE_HELD, LINE_LOGGED -> "O-03";
        };
    }

    /// The inject with these reactions, and what they practise.
    static Inject with(Inject inject, List<Reaction> reactions) {
        var practised = reactions.stream()
                .map(Expectations::objective)
                .distinct()
                .sorted()
                .toList();
        return new Inject(
                inject.id(),
                inject.title(),
                inject.kind(),
                inject.offset(),
                inject.reserve(),
                inject.enabled(),
                inject.sender(),
                inject.targets(),
                inject.text(),
                inject.enclosures(),
                reactions,
                inject.when(),
                practised,
                inject.notes(),
                inject.foreign());
    }

    /// The same inject, kept ready to be sent by hand.
    static Inject aside(Inject inject) {
        return new Inject(
                inject.id(),
                inject.title(),
                inject.kind(),
                inject.offset(),
                true,
                inject.enabled(),
                inject.sender(),
                inject.targets(),
                inject.text(),
                inject.enclosures(),
                inject.reactions(),
                inject.when(),
                inject.objectives(),
                inject.notes(),
                inject.foreign());
    }
}
