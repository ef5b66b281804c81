// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.session;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seat;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.KnownThen;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Desk;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Sign;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.exercise.session.Named;

/// Players who do by the book what is expected of them, at half of each window, or nothing at all: to try a scenario
/// without anyone. What they say in public is written, signed by others and handed to the desk as people would. What
/// only people can judge is left to them.
public final class ScriptedTeam {
    private final OpenRoom room;
    private final PersonId player;
    private final Posture posture;
    private final ScriptedVoice voice;
    private final Set<String> heard = new HashSet<>();
    private final PriorityQueue<Errand> errands =
            new PriorityQueue<>(Comparator.comparing(Errand::at).thenComparing(Errand::order));
    private final Map<String, MessageId> written = new HashMap<>();
    private int planned;

    private record Errand(Duration at, int order, Runnable what) {}

    /// @param desk of the room, which has no channel
    /// @param people who do it; the first all but signing, the others sign. At least three, or no text gets through
    /// @param language of what they write
    /// @param wording makes a text that can be published of what it is about
    public ScriptedTeam(
            OpenRoom room,
            Desk desk,
            List<PersonId> people,
            Posture posture,
            Tongue language,
            UnaryOperator<String> wording) {
        this.room = room;
        this.player = people.getFirst();
        this.posture = posture;
        this.voice = new ScriptedVoice(room, desk, people, language, wording);
    }

    /// Does what its time has come for.
    public void turn(Course course, Duration now) {
        if (posture == Posture.SILENT) return;
        for (var firing : course.firings())
            if (heard.add(firing.act().inject()))
                course.scenario()
                        .ifPresent(scenario -> scenario.inject(firing.act().inject())
                                .ifPresent(inject ->
                                        plan(scenario, inject, firing.act().at())));
        while (!errands.isEmpty() && errands.peek().at().compareTo(now) <= 0)
            errands.remove().what().run();
    }

    /// Whether everything that was said is out, and noted where it answers somebody.
    public boolean isOut() {
        return voice.isOut();
    }

    private void plan(Scenario scenario, Inject inject, Duration at) {
        for (Reaction reaction : inject.reactions())
            if (reaction.judge() instanceof Judge.Observed(var sign, var named)) {
                var words = scenario.fill((named + " " + inject.title()).strip());
                var mention = PublicPlace.of(inject.kind()).map(place -> place.key(inject.id()));
                boolean speaks =
                        sign == Sign.MESSAGE_PUBLISHED || (sign == Sign.MENTION_ANSWERED && mention.isPresent());
                if (speaks) speak(reaction, at, words, mention.filter(_ -> sign == Sign.MENTION_ANSWERED));
                else
                    at(
                            at.plus(reaction.window().dividedBy(2)),
                            () -> acts(sign, named, words).forEach(this::record));
            }
    }

    /// Written at a quarter of the window, signed a little later, out at half of it.
    private void speak(Reaction reaction, Duration at, String words, Optional<MentionKey> replyTo) {
        var eighth = reaction.window().dividedBy(8);
        at(at.plus(eighth.multipliedBy(2)), () -> written.put(reaction.id(), voice.ask(words)));
        at(at.plus(eighth.multipliedBy(3)), () -> voice.sign(written(reaction)));
        at(at.plus(eighth.multipliedBy(4)), () -> voice.say(written(reaction), replyTo));
    }

    private MessageId written(Reaction reaction) {
        return Objects.requireNonNull(written.get(reaction.id()), reaction.id());
    }

    private void at(Duration when, Runnable what) {
        errands.add(new Errand(when, planned++, what));
    }

    private void record(Payload act) {
        room.acts().record(act).join();
    }

    private List<Payload> acts(Sign sign, String named, String words) {
        var now = room.clock().instant();
        return switch (sign) {
            case LINE_LOGGED -> List.of(new Payload.Logged(LogType.FACT, words, Optional.empty()));
            case LEVEL_REACHED -> level(named);
            case ROLE_HELD -> roles(named);
            case FACT_VERIFIED -> verified(words);
            case DECISION_TAKEN -> decided(words, now);
            case SITREP_ISSUED -> List.of(new SitrepAct.Issued(report(now)));
            // somebody who wrote or called, outside the media
            case MENTION_ANSWERED ->
                List.of(new Payload.MentionsAnswered(List.of(), Optional.empty(), 0, AnswerWay.ELSEWHERE, words));
            case MESSAGE_PUBLISHED -> throw new IllegalStateException("What is published passes the desk.");
        };
    }

    /// Never lower than it is.
    private List<Payload> level(String named) {
        var asked = Named.level(named);
        var held = new CrisisDesk(room.journal(), room.room().id()).level();
        if (held.isAtLeast(asked)) return List.of();
        return List.of(new CrisisAct.LevelDecided(asked, asked.name(), Optional.empty(), Optional.empty()));
    }

    private List<Payload> roles(String named) {
        var board = new RoleBoard(room.journal(), room.room().id()).roles();
        return board.stream()
                .filter(held -> Named.isMeant(held.role(), named))
                .filter(held -> held.lead().isEmpty())
                .<Payload>map(held -> new RoleAct.SeatTaken(held.role().id(), Seat.LEAD, player))
                .toList();
    }

    private List<Payload> verified(String words) {
        var id = new ClaimId(UuidCreator.getTimeOrderedEpoch(), nextClaim());
        return List.of(
                new ClaimAct.Noted(id, words, "", Charge.NOBODY, ""),
                new ClaimAct.Judged(id, ClaimState.VERIFIED, words));
    }

    private List<Payload> decided(String words, Instant now) {
        var id = new DecisionId(UuidCreator.getTimeOrderedEpoch(), nextDecision());
        var known = new KnownThen(
                now, CrisisLevel.WATCH, OptionalLong.empty(), OptionalDouble.empty(), List.of(), List.of());
        return List.of(
                new DecisionAct.Asked(id, words, List.of(), Optional.empty(), List.of(), Optional.empty()),
                new DecisionAct.Taken(id, words, "", known));
    }

    private Sitrep report(Instant now) {
        int before = room.journal()
                .standing(room.room().id(), SitrepAct.Issued.class)
                .size();
        return new Sitrep(
                before + 1,
                room.room().openedAt(),
                now,
                new CrisisDesk(room.journal(), room.room().id()).level(),
                Trend.UNKNOWN,
                false,
                Sitrep.Text.NONE,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private int nextClaim() {
        return 1
                + room.journal()
                        .standing(room.room().id(), ClaimAct.Noted.class)
                        .size();
    }

    private int nextDecision() {
        return 1
                + room.journal()
                        .standing(room.room().id(), DecisionAct.Asked.class)
                        .size();
    }
}
