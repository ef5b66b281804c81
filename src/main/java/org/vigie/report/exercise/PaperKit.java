// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.exercise;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigie.core.journal.Nature;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.report.Cell;
import org.vigie.report.Column;
import org.vigie.report.PdfPaper;
import org.vigie.report.ReportTexts;
import org.vigie.report.Sheet;
import org.vigie.report.Style;

/// An exercise on paper, for the day when the platform is down: a file for the players, with nothing but what they
/// receive, and another for the facilitators. The two are never mixed.
///
/// @param author who had it printed
public record PaperKit(Scenario scenario, String author, ReportTexts texts, Instant at) {
    private static final String BOXES = "0 [  ]   1 [  ]   2 [  ]   3 [  ]";
    private static final String LINE = "_".repeat(96);
    private static final Pattern STARS = Pattern.compile("[★☆]{5}");
    private static final int NOTE_LINES = 18;

    /// A card to hand out: what comes, and its number in both files.
    private record Card(int number, Inject inject) {}

    /// One card a page, without a time, a title or anything else that tells what is to come.
    public void writePlayers(OutputStream out) throws IOException {
        try (var paper = PdfPaper.start(sheet("report.kit.players"))) {
            paper.title(texts.get("report.kit.players"));
            paper.subheading(scenario.organisation());
            paper.paragraph(texts.get("report.kit.players.rules"));
            teams(paper);
            for (var card : cards()) {
                if (card.inject().kind() == InjectKind.CUE) continue;
                paper.newPage();
                received(paper, card);
            }
            paper.write(out);
        }
    }

    /// The course, every inject with its notes and conditions, the marking grid, and the guide of the debrief.
    public void writeFacilitators(OutputStream out) throws IOException {
        try (var paper = PdfPaper.start(sheet("report.kit.facilitators"))) {
            paper.title(texts.get("report.kit.facilitators"));
            paper.subheading(scenario.title());
            paper.paragraph(Style.STRONG, texts.get("report.kit.keep"));
            said(paper, "", scenario.fill(scenario.summary()));
            said(paper, texts.get("report.kit.objectives"), objectives());
            teams(paper);
            said(paper, texts.get("report.kit.guide"), scenario.fill(scenario.guide()));
            course(paper);
            for (var card : cards()) details(paper, card);
            grid(paper);
            paper.newPage();
            said(paper, texts.get("report.kit.debrief"), scenario.fill(scenario.debrief()));
            paper.heading(texts.get("report.kit.notes"));
            for (int line = 0; line < NOTE_LINES; line++) {
                paper.paragraph(Style.SMALL, LINE);
                paper.gap(8);
            }
            paper.write(out);
        }
    }

    private Sheet sheet(String title) {
        return new Sheet(
                texts.get(title) + " · " + scenario.organisation(),
                author,
                texts.get("report.kit.footer"),
                texts.language(),
                Nature.EXERCISE,
                at);
    }

    /// Those that are played, in order of time, the reserves last.
    private List<Card> cards() {
        var sorted = scenario.injects().stream()
                .filter(Inject::enabled)
                .sorted(Comparator.comparing(Inject::reserve).thenComparing(Inject::offset))
                .toList();
        var cards = new ArrayList<Card>();
        for (var inject : sorted) cards.add(new Card(cards.size() + 1, inject));
        return cards;
    }

    private void received(PdfPaper paper, Card card) throws IOException {
        var inject = card.inject();
        paper.title(texts.get("report.kit.card", card.number()));
        paper.paragraph(Style.STRONG, texts.get("report.kit.by", kind(inject), scenario.sender(inject)));
        paper.paragraph(Style.SMALL, texts.get("report.kit.to", targets(inject)));
        paper.gap(8);
        paper.paragraph(printable(inject.text()));
        for (var enclosure : inject.enclosures()) {
            paper.subheading(texts.get("report.kit.enclosed", enclosure.name()));
            paper.paragraph(printable(enclosure.text()));
        }
    }

    /// With its variables filled in; stars, which the font lacks, become figures.
    private String printable(String text) {
        return STARS.matcher(scenario.fill(text))
                .replaceAll(stars ->
                        stars.group().chars().filter(star -> star == '★').count() + "/5");
    }

    private void course(PdfPaper paper) throws IOException {
        paper.newPage();
        paper.heading(texts.get("report.kit.course"));
        var table = paper.table(List.of(
                Column.number(texts.get("report.kit.number"), 6),
                Column.of(texts.get("report.kit.time"), 12),
                Column.of(texts.get("report.kit.channel"), 14),
                Column.of(texts.get("report.kit.what"), 42),
                Column.of(texts.get("report.kit.targets"), 26)));
        boolean reserves = false;
        for (var card : cards()) {
            var inject = card.inject();
            if (inject.reserve() && !reserves) table.group(texts.get("report.kit.reserves"));
            reserves |= inject.reserve();
            table.row(List.of(
                    Cell.of(String.valueOf(card.number())),
                    Cell.of(Style.STRONG, time(inject.offset())),
                    Cell.of(kind(inject)),
                    Cell.of(scenario.fill(inject.title())).below(Style.SMALL, scenario.sender(inject)),
                    Cell.of(targets(inject))));
        }
    }

    private void details(PdfPaper paper, Card card) throws IOException {
        var inject = card.inject();
        paper.heading(
                texts.get("report.kit.inject", card.number(), time(inject.offset()), scenario.fill(inject.title())));
        paper.paragraph(
                Style.SMALL,
                texts.get("report.kit.by", kind(inject), scenario.sender(inject)) + " · "
                        + texts.get("report.kit.to", targets(inject)));
        var conditions = inject.when().conditions();
        if (!conditions.isEmpty())
            paper.paragraph(
                    Style.STRONG,
                    texts.get(inject.when().all() ? "report.kit.when.all" : "report.kit.when.any")
                            + conditions.stream().map(this::words).collect(Collectors.joining("\u00a0; ")));
        paper.paragraph(printable(inject.text()));
        for (var enclosure : inject.enclosures())
            paper.paragraph(Style.SMALL, texts.get("report.kit.enclosed", enclosure.name()));
        said(paper, "", inject.notes().isBlank() ? "" : texts.get("report.kit.note", scenario.fill(inject.notes())));
    }

    private String words(Condition condition) {
        return switch (condition) {
            case Condition.Played(var inject, var played) ->
                texts.get(played ? "report.kit.when.played" : "report.kit.when.unplayed", title(inject));
            case Condition.Reacted(var reaction, var met) ->
                texts.get(met ? "report.kit.when.met" : "report.kit.when.missed", reaction(reaction));
            case Condition.Level(var level) -> texts.get("report.kit.when.level", level.number());
            case Condition.Published(var count) -> texts.get("report.kit.when.published", count);
        };
    }

    private String title(String inject) {
        return scenario.inject(inject).map(Inject::title).map(scenario::fill).orElse(inject);
    }

    private String reaction(String id) {
        return scenario.injects().stream()
                .flatMap(inject -> inject.reactions().stream())
                .filter(reaction -> reaction.id().equals(id))
                .map(reaction -> scenario.fill(reaction.name()))
                .findFirst()
                .orElse(id);
    }

    /// What is awaited, with boxes for the mark of an observer.
    private void grid(PdfPaper paper) throws IOException {
        paper.newPage();
        paper.heading(texts.get("report.kit.grid"));
        paper.paragraph(Style.SMALL, texts.get("report.kit.grid.marks"));
        var table = paper.table(List.of(
                Column.of(texts.get("report.kit.awaited"), 56),
                Column.number(texts.get("report.kit.weight"), 8),
                Column.of(texts.get("report.kit.window"), 12),
                Column.of(texts.get("report.kit.mark"), 30)));
        for (var card : cards()) {
            var awaited = card.inject().reactions();
            if (awaited.isEmpty()) continue;
            table.group(texts.get(
                    "report.kit.inject",
                    card.number(),
                    time(card.inject().offset()),
                    scenario.fill(card.inject().title())));
            for (var reaction : awaited)
                table.row(List.of(
                        Cell.of(scenario.fill(reaction.name()))
                                .below(Style.SMALL, scenario.fill(reaction.description())),
                        Cell.of(String.valueOf(reaction.weight())),
                        Cell.of(texts.get(
                                "report.kit.minutes", reaction.window().toMinutes())),
                        Cell.of(BOXES)));
        }
    }

    private void teams(PdfPaper paper) throws IOException {
        var lines = new ArrayList<String>();
        for (var team : scenario.teams()) {
            var roles = scenario.parts().stream()
                    .filter(part -> part.team().equals(team.id()))
                    .map(Part::name)
                    .collect(Collectors.joining(", "));
            lines.add(roles.isEmpty() ? team.name() : texts.get("report.kit.team", team.name(), roles));
        }
        if (lines.isEmpty()) return;
        paper.heading(texts.get("report.kit.teams"));
        paper.list(lines);
    }

    private String objectives() {
        return scenario.objectives().stream()
                .map(objective ->
                        objective.text().isBlank() ? objective.title() : objective.title() + " — " + objective.text())
                .collect(Collectors.joining("\n"));
    }

    private static void said(PdfPaper paper, String heading, String text) throws IOException {
        if (text.isBlank()) return;
        if (!heading.isEmpty()) paper.heading(heading);
        paper.paragraph(text);
    }

    private String kind(Inject inject) {
        return texts.get("report.kit.kind." + inject.kind().name());
    }

    private String targets(Inject inject) {
        if (inject.targets().isEmpty()) return texts.get("report.kit.everyone");
        return inject.targets().stream()
                .map(id -> scenario.teams().stream()
                        .filter(team -> team.id().equals(id))
                        .map(Team::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }

    private static String time(Duration offset) {
        return "H+%02d:%02d".formatted(offset.toHours(), offset.toMinutesPart());
    }
}
