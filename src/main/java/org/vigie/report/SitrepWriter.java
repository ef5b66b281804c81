// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionState;
import org.vigie.core.cell.Person;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.LevelDecision;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.sitrep.Rhythm;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.SitrepFacts;
import org.vigie.core.sitrep.Trend;
import org.vigie.core.traffic.SiteDay;
import org.vigie.core.word.Word;

/// Writes the first draft of a situation report from what a room knows: facts only, each with its time or its number,
/// to be edited before it is issued.
public final class SitrepWriter {
    private static final int MOST_LINES = 8;
    private static final int MOST_QUESTIONS = 4;
    /// Five minutes, in seconds.
    private static final long ROUND = 300;

    private final ReportTexts texts;
    private final ZoneId zone;

    public SitrepWriter(ReportTexts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public Sitrep draft(SitrepFacts facts) {
        return new Sitrep(
                facts.number(),
                facts.from(),
                facts.to(),
                facts.level().map(LevelDecision::level).orElse(CrisisLevel.WATCH),
                Trend.of(facts.lastHour().mentions(), facts.hourBefore().mentions()),
                false,
                new Sitrep.Text(
                        situation(facts),
                        lines(done(facts)),
                        lines(toCome(facts)),
                        lines(needs(facts)),
                        lines(statements(facts)),
                        lines(questions(facts))),
                facts.stories(),
                facts.curve(),
                nextPoint(facts));
    }

    /// The pace of the level from now on, at a round hour that people remember.
    private static Optional<Instant> nextPoint(SitrepFacts facts) {
        return facts.level().flatMap(now -> Rhythm.pace(now.level())).map(pace -> {
            var next = facts.to().plus(pace).getEpochSecond();
            return Instant.ofEpochSecond(Math.ceilDiv(next, ROUND) * ROUND);
        });
    }

    private String situation(SitrepFacts facts) {
        var said = new ArrayList<String>();
        facts.level()
                .ifPresent(now -> said.add(texts.get(
                        "report.sitrep.level",
                        texts.get("report.level." + now.level().name()),
                        now.level().number(),
                        time(now.at()),
                        now.reason())));
        var hour = facts.lastHour();
        if (hour.mentions() == 0) said.add(texts.get("report.sitrep.silent"));
        else
            said.add(texts.get(
                    "report.sitrep.hour",
                    hour.mentions(),
                    facts.hourBefore().mentions(),
                    Math.round(100.0 * hour.negative() / hour.mentions())));
        facts.sites().forEach(site -> said.add(site(site)));
        facts.claims().stream()
                .filter(claim -> !claim.state().isOpen() && facts.covers(claim.since()))
                .map(this::judged)
                .forEach(said::add);
        facts.decisions().stream()
                .filter(decision -> facts.covers(decision.since()))
                .flatMap(this::taken)
                .forEach(said::add);
        return String.join("\n", said);
    }

    /// How many came to a site on its last whole day, and how many of them reached a goal, beside the day before.
    private String site(SiteDay site) {
        var now = site.day().now();
        var until = date(site.day().until());
        var visits = site.visitsBefore()
                .map(before -> texts.get("report.sitrep.site.before", site.name(), now.visits(), until, before))
                .orElseGet(() -> texts.get("report.sitrep.site", site.name(), now.visits(), until));
        var share = SiteDay.conversion(now);
        var before = site.conversionBefore();
        if (share.isEmpty()) return visits;
        return visits + " "
                + (before.isPresent()
                        ? texts.get("report.sitrep.conversion.before", share.getAsDouble(), before.getAsDouble())
                        : texts.get("report.sitrep.conversion", share.getAsDouble()));
    }

    private String judged(Claim claim) {
        return texts.get("report.sitrep.judged", claim.statement(), state(claim.state()));
    }

    private Stream<String> taken(Decision decision) {
        return decision.state() instanceof DecisionState.Taken(var choice, var _, var _)
                ? Stream.of(texts.get("report.sitrep.decided", time(decision.since()), decision.question(), choice))
                : Stream.empty();
    }

    private Stream<String> done(SitrepFacts facts) {
        return facts.actions().stream()
                .filter(action -> action.state() instanceof ActionState.Done && facts.covers(action.since()))
                .map(action ->
                        texts.get("report.sitrep.done", action.id().spoken(), action.title(), time(action.since())));
    }

    private Stream<String> toCome(SitrepFacts facts) {
        return facts.actions().stream()
                .filter(action -> !action.state().isOver())
                .sorted(Comparator.comparing(action -> action.dueAt().orElse(Instant.MAX)))
                .map(action -> toCome(facts, action));
    }

    private String toCome(SitrepFacts facts, Action action) {
        var who = facts.holder(action.charge()).map(Person::name).orElseGet(() -> texts.get("report.nobody"));
        var due = action.dueAt()
                .map(at ->
                        texts.get(action.isLate(facts.to()) ? "report.sitrep.late" : "report.sitrep.before", time(at)))
                .orElseGet(() -> texts.get("report.sitrep.noHurry"));
        return texts.get("report.sitrep.toCome", action.id().spoken(), action.title(), who, due);
    }

    private Stream<String> needs(SitrepFacts facts) {
        var language = texts.language().getLanguage();
        var pending = facts.decisions().stream()
                .filter(Decision::isPending)
                .map(decision -> decision.dueAt()
                        .map(due -> texts.get("report.sitrep.pendingBefore", decision.question(), time(due)))
                        .orElseGet(() -> texts.get("report.sitrep.pending", decision.question())));
        boolean anyoneLeads =
                facts.roles().stream().anyMatch(held -> held.lead().isPresent());
        var empty = facts.roles().stream()
                .filter(held -> anyoneLeads && held.role().vital() && held.isWithoutHolder())
                .map(held ->
                        texts.get("report.sitrep.vacant", held.role().name().in(language)));
        return Stream.concat(pending, empty);
    }

    /// Claims to verify, then what people ask, how many in all first.
    private Stream<String> questions(SitrepFacts facts) {
        var claims = facts.claims().stream()
                .filter(claim -> claim.state().isOpen())
                .map(claim -> texts.get("report.sitrep.open", claim.statement(), state(claim.state())));
        if (facts.questions().isEmpty()) return claims;
        var count = Stream.of(
                texts.get("report.sitrep.asked.count", facts.questions().size()));
        var asked = facts.questions().stream().limit(MOST_QUESTIONS).map(this::asked);
        return Stream.of(claims, count, asked).flatMap(lines -> lines);
    }

    private String asked(Asked asked) {
        var mention = asked.filed().mention();
        return texts.get(
                "report.sitrep.asked",
                time(mention.times().effective()),
                texts.get("report.asker." + asked.asker().name()),
                Cleaner.line(mention.author().shown()),
                asked.question());
    }

    /// What was said to whom and what the log says went out, in the order of their hours.
    private Stream<String> statements(SitrepFacts facts) {
        record Said(Instant at, String line) {}
        var words = facts.words().stream().map(word -> new Said(word.at(), word(word)));
        var messages = facts.messages().stream().map(entry -> new Said(entry.occurredAt(), message(entry)));
        return Stream.concat(words, messages)
                .sorted(Comparator.comparing(Said::at))
                .map(Said::line);
    }

    private String word(Word word) {
        var whom = word.audiences().stream()
                .map(audience -> texts.get("report.audience." + audience.name()))
                .collect(Collectors.joining(", "));
        return word.channel().isBlank()
                ? texts.get("report.sitrep.word", time(word.at()), whom, word.text())
                : texts.get("report.sitrep.wordBy", time(word.at()), whom, word.channel(), word.text());
    }

    private String message(Entry entry) {
        var text = entry.payload() instanceof Payload.Logged(var _, var words, var _) ? words : "";
        return texts.get("report.sitrep.said", time(entry.occurredAt()), text);
    }

    String state(ClaimState state) {
        return texts.get("report.claim." + state.name());
    }

    /// Long lists end with how many more there are: the report is read in three minutes.
    private String lines(Stream<String> all) {
        var found = all.toList();
        if (found.size() <= MOST_LINES) return String.join("\n", found);
        var shown = new ArrayList<>(found.subList(0, MOST_LINES));
        shown.add(texts.get("report.sitrep.more", found.size() - MOST_LINES));
        return shown.stream().collect(Collectors.joining("\n"));
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern(texts.get("report.time"), texts.language())
                .withZone(zone)
                .format(at);
    }

    String date(Instant at) {
        return DateTimeFormatter.ofPattern(texts.get("report.date"), texts.language())
                .withZone(zone)
                .format(at);
    }

    /// The parts of a report with their headings, those without words left out.
    public List<Part> parts(Sitrep report) {
        var text = report.text();
        return Stream.of(
                        new Part(texts.get("report.sitrep.part.situation"), text.situation()),
                        new Part(texts.get("report.sitrep.part.done"), text.done()),
                        new Part(texts.get("report.sitrep.part.toCome"), text.toCome()),
                        new Part(texts.get("report.sitrep.part.needs"), text.needs()),
                        new Part(texts.get("report.sitrep.part.statements"), text.statements()),
                        new Part(texts.get("report.sitrep.part.questions"), text.questions()))
                .filter(part -> !part.text().isBlank())
                .toList();
    }

    /// @param text lines parted by line feeds
    public record Part(String heading, String text) {
        List<String> lines() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
