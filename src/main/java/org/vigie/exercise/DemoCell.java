// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.alert.Sector;
import org.vigie.core.card.ActionCard;
import org.vigie.core.cell.Presence;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.KnownThen;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.exercise.DemoCase.Member;

/// How the invented cell shares out its roles, and what it sets out to do, decides, verifies and ticks off.
final class DemoCell {
    private static final long FAMILY = 0x1994_0714_2026_7000L;
    private static final Duration HOUR = Duration.ofHours(1);
    /// When each step of the card about the alleged leak is done, and by whom.
    private static final List<Map.Entry<String, Member>> TICKS = List.of(
            Map.entry("15:09:50", Member.WATCH),
            Map.entry("15:31:50", Member.TECHNICAL),
            Map.entry("15:33:10", Member.LEGAL),
            Map.entry("15:36:20", Member.COMMUNICATION),
            Map.entry("15:44:30", Member.LEGAL),
            Map.entry("15:46:05", Member.DIRECTION),
            Map.entry("15:48:40", Member.COMMUNICATION),
            Map.entry("16:29:30", Member.SPOKESPERSON),
            Map.entry("16:44:00", Member.LEGAL),
            Map.entry("16:48:30", Member.WATCH),
            Map.entry("17:00:20", Member.DIRECTION));

    private final Story story;
    private final List<CrisisPlan> plans;
    private final Optional<RoomId> room;
    private final List<Draft> drafts = new ArrayList<>();

    /// @param plans those that the cell works by
    DemoCell(Story story, List<CrisisPlan> plans, RoomId room) {
        this.story = story;
        this.plans = plans;
        this.room = Optional.of(room);
    }

    /// Everything that is done; in no particular order.
    List<Draft> drafts() {
        opening();
        roles();
        rows("actions.tsv", 7).forEach(this::action);
        rows("decisions.tsv", 9).forEach(this::decision);
        rows("claims.tsv", 9).forEach(this::claim);
        card();
        return List.copyOf(drafts);
    }

    private void opening() {
        var types = plans.stream().map(CrisisPlan::code).toList();
        act(
                Member.DIRECTION,
                "14:02:05",
                new CellAct.Opened(DemoCase.TITLE, DemoCase.T0, types, Sector.TELECOM, Optional.empty()));
    }

    private void roles() {
        seat("14:02:20", UsualRoles.DIRECTION.id(), Member.DIRECTION, Member.DIRECTION_DEPUTY, "20:00");
        seat("14:02:40", UsualRoles.COMMUNICATION.id(), Member.COMMUNICATION, Member.COMMUNICATION_DEPUTY, "20:00");
        seat("14:03:20", UsualRoles.LEGAL.id(), Member.LEGAL, Member.LEGAL_DEPUTY, "19:00");
        seat("14:03:40", UsualRoles.TECHNICAL.id(), Member.TECHNICAL, Member.TECHNICAL_DEPUTY, "18:00");
        seat("14:04:10", UsualRoles.COMMERCIAL.id(), Member.SALES, Member.SALES_DEPUTY, "20:00");
        seat("14:04:30", UsualRoles.MONITORING.id(), Member.WATCH, Member.WATCH_DEPUTY, "16:30");
        seat("14:05:10", UsualRoles.SPOKESPERSON.id(), Member.SPOKESPERSON, Member.DIRECTION, "");
        seat("14:05:50", UsualRoles.LOG_KEEPER.id(), Member.LOG, Member.LOG_DEPUTY, "18:00");
        act(Member.LEGAL, "14:03:25", new RoleAct.PresenceNoted(Member.LEGAL.id(), Presence.REMOTE));
        act(Member.SPOKESPERSON, "16:07:30", new RoleAct.PresenceNoted(Member.SPOKESPERSON.id(), Presence.IN_CALL));
        act(Member.SPOKESPERSON, "16:35:00", new RoleAct.PresenceNoted(Member.SPOKESPERSON.id(), Presence.IN_ROOM));
    }

    private void seat(String at, RoleId role, Member lead, Member deputy, String until) {
        var time = DemoCase.at(at);
        act(lead, time, new RoleAct.SeatTaken(role, Seat.LEAD, lead.id()));
        act(lead, time.plusSeconds(1), new RoleAct.SeatTaken(role, Seat.DEPUTY, deputy.id()));
        if (!until.isEmpty()) act(lead, time.plusSeconds(2), new RoleAct.ShiftSet(role, due(until)));
    }

    private void action(List<String> cells) {
        int number = Integer.parseInt(cells.getFirst());
        var id = new ActionId(new UUID(FAMILY + 4, number), number);
        var owner = Member.valueOf(cells.get(2));
        act(
                Member.valueOf(cells.get(4)),
                cells.get(3),
                new ActionAct.Given(
                        id, cells.get(1), Charge.of(owner.id()), due(cells.get(5)), List.of(), Optional.empty()));
        for (var move : parts(cells.get(6), " (?=\\d\\d:)")) {
            var told = split(move);
            var payload = told.first().equals("done")
                    ? new ActionAct.Done(id, told.second())
                    : new ActionAct.Progressed(id, Integer.parseInt(told.first()));
            act(owner, told.at(), payload);
        }
    }

    private void decision(List<String> cells) {
        int number = Integer.parseInt(cells.getFirst());
        var id = new DecisionId(new UUID(FAMILY + 5, number), number);
        var decider = role(cells.get(3));
        var advice = parts(cells.get(7), ";");
        var advisers = advice.stream()
                .map(given -> role(given.substring(0, given.indexOf('@'))))
                .toList();
        act(
                Member.valueOf(cells.get(5)),
                cells.get(4),
                new DecisionAct.Asked(
                        id, cells.get(1), parts(cells.get(2), ";"), Optional.of(decider), advisers, due(cells.get(6))));
        for (var given : advice) {
            int sign = given.indexOf('@');
            var from = role(given.substring(0, sign));
            var told = split(given.substring(sign + 1));
            act(holder(from), told.at(), new DecisionAct.Advised(id, from, Optional.of(told.first()), told.second()));
        }
        for (var taken : parts(cells.get(8), ";")) {
            var told = split(taken);
            act(holder(decider), told.at(), new DecisionAct.Taken(id, told.first(), told.second(), known(told.at())));
        }
    }

    /// What the cell could know at an instant of the story.
    private KnownThen known(Instant at) {
        long lastHour = story.posts().stream()
                .filter(post -> post.published().isAfter(at.minus(HOUR))
                        && !post.published().isAfter(at))
                .count();
        var level = at.isBefore(DemoCase.at("15:18:00")) ? CrisisLevel.ALERT : CrisisLevel.CRISIS;
        var unverified = rows("claims.tsv", 9).stream()
                .filter(cells -> DemoCase.at(cells.get(3)).isBefore(at))
                .filter(cells -> parts(cells.get(7), ";").stream()
                        .map(DemoCell::split)
                        .noneMatch(
                                told -> told.at().isBefore(at) && !told.first().equals("IN_PROGRESS")))
                .map(cells -> cells.get(1))
                .toList();
        return new KnownThen(at, level, OptionalLong.of(lastHour), OptionalDouble.empty(), List.of(), unverified);
    }

    private void claim(List<String> cells) {
        int number = Integer.parseInt(cells.getFirst());
        var id = new ClaimId(new UUID(FAMILY + 6, number), number);
        var charge = role(cells.get(5));
        act(
                Member.valueOf(cells.get(4)),
                cells.get(3),
                new ClaimAct.Noted(id, cells.get(1), cells.get(2), Charge.of(charge), cells.get(6)));
        for (var judged : parts(cells.get(7), ";")) {
            var told = split(judged);
            act(holder(charge), told.at(), new ClaimAct.Judged(id, ClaimState.valueOf(told.first()), told.second()));
        }
        for (var rebuttal : parts(cells.get(8), "\t")) {
            var told = split(rebuttal);
            act(Member.COMMUNICATION, told.at(), new ClaimAct.Rebutted(id, told.first()));
        }
    }

    private void card() {
        act(
                Member.DIRECTION,
                "14:02:30",
                new PlanAct.PlansChosen(plans.stream().map(CrisisPlan::code).toList()));
        plans.stream()
                .flatMap(plan -> plan.cards().stream())
                .filter(card ->
                        card.steps().size() == TICKS.size() && card.code().equals("data-leak-claim"))
                .forEach(this::workThrough);
    }

    private void workThrough(ActionCard card) {
        act(Member.WATCH, "15:09:45", new CardAct.Opened(card));
        for (int step = 0; step < TICKS.size(); step++)
            act(TICKS.get(step).getValue(), TICKS.get(step).getKey(), new CardAct.Ticked(card.code(), step, true));
    }

    /// Who leads a role in this cell.
    private static Member holder(RoleId role) {
        var leads = List.of(
                Member.DIRECTION,
                Member.COMMUNICATION,
                Member.LEGAL,
                Member.TECHNICAL,
                Member.SALES,
                Member.WATCH,
                Member.SPOKESPERSON,
                Member.LOG);
        for (int place = 0; place < leads.size(); place++)
            if (UsualRoles.ALL.get(place).id().equals(role)) return leads.get(place);
        throw new IllegalArgumentException("Nobody of the story leads " + role);
    }

    private static RoleId role(String code) {
        return UsualRoles.named(code).orElseThrow(() -> new IllegalArgumentException("No such role: " + code));
    }

    /// Something that happens at an hour: `15:40=VERIFIED|proof`.
    private record Told(Instant at, String first, String second) {}

    private static Told split(String text) {
        int equal = text.indexOf('=');
        int bar = text.indexOf('|', equal);
        var at = DemoCase.at(text.substring(0, equal));
        if (bar < 0) return new Told(at, text.substring(equal + 1), "");
        return new Told(at, text.substring(equal + 1, bar), text.substring(bar + 1));
    }

    private static List<String> parts(String text, String by) {
        return text.isBlank() ? List.of() : List.of(text.split(by));
    }

    private static List<List<String>> rows(String file, int width) {
        return Assets.lines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", width)))
                .toList();
    }

    private static Optional<Instant> due(String time) {
        return time.isEmpty() ? Optional.empty() : Optional.of(DemoCase.at(time));
    }

    private void act(Member who, String at, Payload payload) {
        act(who, DemoCase.at(at), payload);
    }

    private void act(Member who, Instant at, Payload payload) {
        drafts.add(new Draft(Optional.of(who.id()), room, at, List.of(), payload));
    }
}
