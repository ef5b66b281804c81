// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.debrief;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.cell.Room;
import org.vigie.core.exercise.Conduct;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.Score;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct.Debriefed;
import org.vigie.core.journal.ExerciseAct.Remark;
import org.vigie.core.journal.ExerciseAct.Remarked;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.report.Cell;
import org.vigie.report.Column;
import org.vigie.report.PdfPaper;
import org.vigie.report.ReportTexts;
import org.vigie.report.Sheet;
import org.vigie.report.Style;

/// An exercise looked back on, on paper: the score and its parts, every expected reaction, what the program saw, the
/// notes and the answers of those who took part.
public final class DebriefPdf {
    private static final int QUESTIONS = 3;

    private final Edition edition;
    private final Scenario scenario;
    private final ReportTexts texts;

    private DebriefPdf(Edition edition) {
        this.edition = edition;
        this.scenario = edition.course().scenario().orElseThrow();
        this.texts = edition.texts();
    }

    /// What is printed.
    ///
    /// @param course of a room that plays a scenario
    /// @param deeds what players did that notes are about, in words
    /// @param author who answers for the paper
    public record Edition(
            Room room,
            Course course,
            Score score,
            Conduct conduct,
            Map<EntryRef, String> deeds,
            String author,
            ReportTexts texts,
            ZoneId zone,
            Instant at) {}

    /// @throws IOException if the stream can't be written
    public static void write(Edition edition, OutputStream out) throws IOException {
        new DebriefPdf(edition).write(out);
    }

    private void write(OutputStream out) throws IOException {
        var title = texts.get("report.debrief.title");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language())
                .format(edition.at().atZone(edition.zone()));
        var sheet = new Sheet(
                title + " · " + edition.room().title(),
                edition.author(),
                texts.get("report.debrief.footer", scenario.title(), day),
                texts.language(),
                edition.room().nature(),
                edition.at());
        try (var paper = PdfPaper.start(sheet)) {
            paper.title(title);
            paper.subheading(edition.room().title());
            paper.paragraph(
                    Style.STRONG,
                    texts.get("report.debrief.score", points(edition.score().points())));
            paper.paragraph(Style.SMALL, texts.get("report.debrief.how"));
            parts(paper);
            reactions(paper);
            conduct(paper);
            notes(paper);
            answers(paper, true);
            answers(paper, false);
            if (!scenario.debrief().isBlank()) {
                paper.heading(texts.get("report.debrief.guide"));
                paper.paragraph(scenario.fill(scenario.debrief()));
            }
            paper.write(out);
        }
    }

    private void parts(PdfPaper paper) throws IOException {
        var score = edition.score();
        var table = paper.table(List.of(
                Column.of(texts.get("report.debrief.part"), 64),
                Column.number(texts.get("report.debrief.points"), 18),
                Column.number(texts.get("report.debrief.judged"), 18)));
        table.group(texts.get("report.debrief.by.objective"));
        for (var part : score.byObjective(scenario)) table.row(row(part, Objective::title));
        table.group(texts.get("report.debrief.by.phase"));
        for (var part : score.byPhase(scenario)) table.row(row(part, Phase::title));
        table.group(texts.get("report.debrief.by.team"));
        for (var part : score.byTeam(scenario)) table.row(row(part, Team::name));
        table.group(texts.get("report.debrief.by.competency"));
        for (var part : score.byCompetency())
            table.row(row(part, competency -> texts.get("report.debrief.competency." + competency.name())));
    }

    private <T> List<Cell> row(Score.Part<T> part, Function<T, String> name) {
        return List.of(
                Cell.of(name.apply(part.of())),
                Cell.of(points(part.points())),
                Cell.of(texts.get("report.debrief.of", part.judged(), part.all())));
    }

    private void reactions(PdfPaper paper) throws IOException {
        paper.heading(texts.get("report.debrief.reactions"));
        var table = paper.table(List.of(
                Column.of(texts.get("report.debrief.reaction"), 58),
                Column.number(texts.get("report.debrief.weight"), 10),
                Column.of(texts.get("report.debrief.outcome"), 32)));
        for (var line : edition.score().lines())
            table.row(List.of(
                    Cell.of(
                                    Style.STRONG,
                                    line.inject().id() + " · " + line.reaction().name())
                            .below(Style.SMALL, line.reaction().description()),
                    Cell.of(String.valueOf(line.reaction().weight())),
                    Cell.of(outcome(line)).below(Style.SMALL, teams(line))));
    }

    /// What each team did that was judged alone; empty where the players counted as one.
    private String teams(Score.Line line) {
        return edition.course().scenario().map(Scenario::teams).orElse(List.of()).stream()
                .filter(team -> line.teams().containsKey(team.id()))
                .map(team -> texts.get(
                        Boolean.TRUE.equals(line.teams().get(team.id()))
                                ? "report.debrief.team.seen"
                                : "report.debrief.team.unseen",
                        team.name()))
                .collect(Collectors.joining(" · "));
    }

    private String outcome(Score.Line line) {
        if (line.share().isEmpty())
            return texts.get("report.debrief.standing." + line.standing().name());
        if (line.marks().isEmpty() && !line.teams().isEmpty())
            return texts.get(
                    "report.debrief.teams",
                    line.teams().values().stream().filter(Boolean::booleanValue).count(),
                    line.teams().size());
        if (line.marks().isEmpty())
            return texts.get(line.share().getAsDouble() > 0 ? "report.debrief.seen" : "report.debrief.unseen");
        return texts.get(
                "report.debrief.marks",
                line.marks().stream().collect(Collectors.averagingInt(Integer::intValue)),
                line.least(),
                line.most(),
                line.marks().size());
    }

    private void conduct(PdfPaper paper) throws IOException {
        var seen = edition.conduct();
        paper.heading(texts.get("report.debrief.conduct"));
        paper.list(List.of(
                texts.get("report.debrief.firstWord", minutes(seen.firstWord())),
                texts.get("report.debrief.words", seen.words(), seen.unsigned()),
                texts.get("report.debrief.denials", seen.denials(), seen.hastyDenials()),
                texts.get("report.debrief.roles", seen.rolesHeld(), Conduct.ROLES),
                texts.get("report.debrief.lines", seen.logLines(), minutes(Optional.of(seen.longestGap()))),
                texts.get("report.debrief.alerts", minutes(seen.alertAnswer())),
                texts.get("report.debrief.read", minutes(seen.injectRead()))));
    }

    private void notes(PdfPaper paper) throws IOException {
        for (var kind : Remark.values()) {
            var said = edition.course().notes().stream()
                    .map(Course.Note::act)
                    .filter(note -> note.kind() == kind)
                    .map(note -> texts.get("report.debrief.note", clock(note.at()), about(note) + note.text()))
                    .toList();
            if (said.isEmpty()) continue;
            paper.heading(texts.get("report.debrief.remark." + kind.name()));
            paper.list(said);
        }
    }

    private String about(Remarked note) {
        return note.act()
                .map(edition.deeds()::get)
                .map(deed -> texts.get("report.debrief.note.about", deed))
                .orElse("");
    }

    private void answers(PdfPaper paper, boolean hot) throws IOException {
        var given = edition.course().debriefs().stream()
                .filter(answers -> answers.hot() == hot)
                .map(Debriefed::answers)
                .toList();
        if (given.isEmpty()) return;
        var when = hot ? "hot" : "cold";
        paper.heading(texts.get("report.debrief." + when, given.size()));
        for (int i = 0; i < QUESTIONS; i++) {
            int question = i;
            var said = given.stream()
                    .filter(answers -> question < answers.size())
                    .map(answers -> answers.get(question))
                    .filter(answer -> !answer.isBlank())
                    .toList();
            if (said.isEmpty()) continue;
            paper.subheading(texts.get("report.debrief." + when + "." + (i + 1)));
            paper.list(said);
        }
    }

    private String points(OptionalDouble points) {
        return points.isEmpty()
                ? texts.get("report.debrief.nothing")
                : texts.get("report.debrief.outOf", Math.round(points.getAsDouble()));
    }

    private String minutes(Optional<Duration> length) {
        return length.map(time -> texts.get("report.debrief.minutes", Math.round(time.toSeconds() / 60.0)))
                .orElseGet(() -> texts.get("report.debrief.none"));
    }

    private static String clock(Duration at) {
        return "H+%02d:%02d".formatted(at.toHours(), at.toMinutesPart());
    }
}
