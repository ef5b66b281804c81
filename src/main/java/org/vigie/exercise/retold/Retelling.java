// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Audience;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.When;
import org.vigie.exercise.retold.Doings.Doing;

/// Tells a room as a scenario, still under the names that were there: nothing of it may be kept before a [Disguise] has
/// gone over it.
final class Retelling {
    private static final Duration AFTERMATH = Duration.ofMinutes(15);
    private static final int LONGEST_TITLE = 70;
    private static final String TEAM = "E-01";

    private final RoomMatter matter;
    private final Wish wish;
    private final Sentences said;
    private final List<Picking.Picked> picked;
    private final List<Doing> doings;
    private final Standing standing;
    private final Cast cast;
    private final Instant start;
    private final double pace;
    private final List<Inject> injects = new ArrayList<>();
    private final Map<MentionKey, String> mentions = new HashMap<>();
    private final Map<ClaimId, String> claims = new HashMap<>();

    private Retelling(RoomMatter matter, Wish wish, Sentences said) {
        this.matter = matter;
        this.wish = wish;
        this.said = said;
        standing = Standing.of(matter.recording());
        picked = Picking.of(matter, standing, wish.mentions());
        doings = Doings.of(standing, matter.recording());
        cast = new Cast(said);
        var times = Stream.concat(
                        picked.stream().map(Retelling::time), doings.stream().map(Doing::at))
                .sorted()
                .toList();
        start = times.isEmpty() ? matter.recording().room().openedAt() : times.getFirst();
        var lasted = times.isEmpty() ? Duration.ZERO : Duration.between(start, times.getLast());
        pace = wish.length()
                .filter(_ -> !lasted.isZero())
                .map(wanted ->
                        (double) wanted.toMillis() / lasted.plus(AFTERMATH).toMillis())
                .orElse(1.0);
    }

    /// @return empty if nothing in the room can come to players
    static Optional<Scenario> of(RoomMatter matter, Wish wish, Sentences said) {
        return new Retelling(matter, wish, said).tell();
    }

    private Optional<Scenario> tell() {
        record Coming(Instant at, Runnable add) {}
        var coming = new ArrayList<Coming>();
        for (var one : picked) coming.add(new Coming(time(one), () -> mention(one)));
        for (var doing : doings) coming.add(new Coming(doing.at(), () -> came(doing)));
        coming.sort(Comparator.comparing(Coming::at));
        coming.forEach(one -> one.add().run());
        if (injects.stream().allMatch(inject -> inject.kind() == InjectKind.CUE)) return Optional.empty();
        var reactions = new Expectations(said, this::at, mentions, claims).of(doings, injects);
        var told = Spacing.of(injects.stream()
                .map(inject -> Expectations.with(inject, reactions.getOrDefault(inject.id(), List.of())))
                .toList());
        return Optional.of(scenario(told));
    }

    private Scenario scenario(List<Inject> told) {
        var room = matter.recording().room();
        var last =
                told.stream().map(Inject::offset).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        var origin =
                said.get(room.nature() == Nature.REAL ? "scenario.retold.from.real" : "scenario.retold.from.exercise");
        return new Scenario(
                "",
                room.title(),
                wish.organisation(),
                wish.language().getLanguage(),
                said.get("scenario.retold.summary", origin),
                Duration.ofMinutes(last.plus(AFTERMATH).toMinutes()),
                Expectations.objectives(said),
                List.of(new Team(TEAM, said.get("scenario.retold.team"), "")),
                parts(),
                cast.personas(),
                cast.outlets(),
                phases(last),
                told,
                List.of(),
                said.get(
                        "scenario.retold.guide",
                        origin,
                        picked.size(),
                        matter.mentions().size(),
                        told.stream().filter(Inject::reserve).count()),
                said.get("scenario.retold.debrief"));
    }

    private void mention(Picking.Picked one) {
        var mention = one.filed().mention();
        var kind = Cast.kind(mention);
        var sender = cast.of(one.filed(), kind);
        var text = Stream.of(mention.title(), mention.text())
                .filter(part -> !part.isBlank())
                .distinct()
                .reduce((title, rest) -> title + "\n" + rest)
                .orElse("");
        var why = said.get(
                "scenario.retold.why",
                one.reasons().stream()
                        .map(this::why)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
        var id = add(kind, time(one), matter.label(one.filed()).orElse(text), sender, text, why);
        mentions.put(mention.key(), id);
    }

    private void came(Doing doing) {
        switch (doing) {
            case Doings.Called call ->
                add(
                        switch (call.audience()) {
                            case AUTHORITIES -> InjectKind.AUTHORITY;
                            case CUSTOMERS, PROSPECTS, MEDIA, PARTNERS -> InjectKind.CALL;
                            case EMPLOYEES -> InjectKind.MAIL;
                        },
                        call.at(),
                        call.text(),
                        caller(call.audience()),
                        call.text(),
                        "");
            case Doings.Claimed(var at, var claim, var statement, var source) ->
                claims.put(
                        claim,
                        add(
                                InjectKind.MAIL,
                                at,
                                statement,
                                said.get("scenario.retold.inside"),
                                said.get("scenario.retold.claim", statement),
                                source.isBlank() ? "" : said.get("scenario.retold.claim.source", source)));
            case Doings.Alarmed(var at, var name) ->
                add(
                        InjectKind.CUE,
                        at,
                        said.get("scenario.retold.alert", name).strip(),
                        "",
                        "",
                        said.get("scenario.retold.alert.note"));
            case Doings.Levelled _,
                    Doings.Spoke _,
                    Doings.Checked _,
                    Doings.Decided _,
                    Doings.Reported _,
                    Doings.Answered _ -> {}
        }
    }

    private String add(InjectKind kind, Instant at, String title, String sender, String text, String notes) {
        var id = "S-%03d".formatted(injects.size() + 1);
        injects.add(new Inject(
                id,
                brief(title),
                kind,
                at(at),
                false,
                true,
                sender,
                List.of(),
                harmless(text),
                List.of(),
                List.of(),
                When.ALWAYS,
                List.of(),
                harmless(notes),
                Optional.empty()));
        return id;
    }

    private List<Phase> phases(Duration last) {
        var phases = new ArrayList<Phase>();
        phases.add(new Phase("PH-1", said.get("scenario.retold.phase.first"), Duration.ZERO, ""));
        for (var doing : doings) {
            var title = switch (doing) {
                case Doings.Levelled(var _, var level, var _, var _) ->
                    said.get("scenario.retold.phase.level", level.number());
                case Doings.Reported(var _, int number) -> said.get("scenario.retold.phase.report", number);
                default -> "";
            };
            var from = at(doing.at());
            if (title.isEmpty()
                    || from.compareTo(last) > 0
                    || from.equals(phases.getLast().from())) continue;
            var notes = doing instanceof Doings.Levelled levelled ? levelled.reason() : "";
            phases.add(new Phase("PH-" + (phases.size() + 1), title, from, harmless(notes)));
        }
        return phases;
    }

    /// Every role that somebody held, and nobody's name; all of the usual ones if nobody did.
    private List<Part> parts() {
        var roles = new HashMap<RoleId, Role>();
        UsualRoles.ALL.forEach(role -> roles.put(role.id(), role));
        var held = new LinkedHashSet<RoleId>();
        for (var step : standing.in(matter.recording()).steps())
            switch (step.entry().payload()) {
                case RoleAct.RoleKept(var role) -> roles.put(role.id(), role);
                case RoleAct.SeatTaken taken -> held.add(taken.role());
                case RoleAct.HandedOver over -> held.add(over.role());
                default -> {}
            }
        if (held.isEmpty()) UsualRoles.ALL.forEach(role -> held.add(role.id()));
        var parts = new ArrayList<Part>();
        var names = new TreeSet<String>();
        for (var id : held) {
            var role = roles.get(id);
            if (role == null) continue;
            var name = role.name().in(wish.language().getLanguage());
            if (names.add(name)) parts.add(new Part("R-%02d".formatted(parts.size() + 1), name, TEAM));
        }
        return parts;
    }

    private String why(Picking.Reason reason) {
        return switch (reason) {
            case ALERT -> said.get("scenario.retold.why.alert");
            case FIRST -> said.get("scenario.retold.why.first");
            case WIDEST -> said.get("scenario.retold.why.widest");
            case CLAIM -> said.get("scenario.retold.why.claim");
            case ANSWERED -> said.get("scenario.retold.why.answered");
            case TRIAGED -> said.get("scenario.retold.why.triaged");
            case FOLLOWED -> said.get("scenario.retold.why.followed");
            case ASSIGNED -> said.get("scenario.retold.why.assigned");
        };
    }

    private String caller(Audience audience) {
        return switch (audience) {
            case AUTHORITIES -> said.get("scenario.retold.caller.authority");
            case MEDIA -> said.get("scenario.retold.caller.media");
            case EMPLOYEES -> said.get("scenario.retold.caller.employee");
            case PARTNERS -> said.get("scenario.retold.caller.partner");
            case CUSTOMERS, PROSPECTS -> said.get("scenario.retold.caller.customer");
        };
    }

    private Duration at(Instant moment) {
        var passed = Duration.between(start, moment).toMillis() * pace;
        return Duration.ofSeconds(Math.max(0, Math.round(passed / 1000)));
    }

    private static Instant time(Picking.Picked one) {
        return one.filed().mention().times().effective();
    }

    /// Nothing in it names a variable of the scenario.
    private static String harmless(String text) {
        return text.replace("${", "$ {").strip();
    }

    private static String brief(String text) {
        var line = harmless(text).replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
