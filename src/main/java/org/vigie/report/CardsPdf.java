// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.card.ActionCard;
import org.vigie.core.card.RunningCard;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.Wording;

/// Action cards on paper, for the day when the network is gone: each on a page of its own, with a box to tick and room
/// for a time and initials at every step. What is done already stands there with its time and name.
///
/// @param people names who ticked a step
/// @param roles names who is to do a step
/// @param author who had the cards printed
public record CardsPdf(
        Room room,
        List<Slip> slips,
        Function<PersonId, String> people,
        Function<RoleId, String> roles,
        String author,
        ReportTexts texts,
        ZoneId zone,
        Instant at) {
    private static final String OPEN = "[   ]";
    private static final String DONE = "[ X ]";

    /// A card, and how far it is.
    ///
    /// @param running absent if it is not laid out
    public record Slip(ActionCard card, Optional<RunningCard> running) {}

    public CardsPdf {
        slips = List.copyOf(slips);
    }

    /// Writes all cards, one after the other.
    public void write(OutputStream out) throws IOException {
        var sheet = new Sheet(
                texts.get("report.cards.title") + " · " + room.title(),
                author,
                texts.get("report.cards.footer", room.file(), date().format(at)),
                texts.language(),
                room.nature(),
                at);
        try (var paper = PdfPaper.start(sheet)) {
            for (int i = 0; i < slips.size(); i++) {
                if (i > 0) paper.newPage();
                card(paper, slips.get(i));
            }
            paper.write(out);
        }
    }

    private void card(PdfPaper paper, Slip slip) throws IOException {
        var card = slip.card();
        paper.title(texts.get("report.cards.called", "%02d".formatted(card.number()), say(card.title())));
        paper.paragraph(
                Style.SMALL,
                slip.running()
                        .map(running -> texts.get(
                                "report.cards.opened",
                                card.version(),
                                date().format(running.openedAt()),
                                running.done(),
                                card.steps().size()))
                        .orElseGet(() -> texts.get("report.cards.shelved", card.version())));
        var table = paper.table(List.of(
                Column.of("", 8),
                Column.of(texts.get("report.cards.step"), 50),
                Column.of(texts.get("report.cards.due"), 16),
                Column.of(texts.get("report.cards.signed"), 26)));
        for (int step = 0; step < card.steps().size(); step++) table.row(row(slip, step));
        paper.gap(6);
        paper.paragraph(Style.SMALL, texts.get("report.cards.after"));
    }

    private List<Cell> row(Slip slip, int step) {
        var told = slip.card().steps().get(step);
        var tick = slip.running()
                .flatMap(running -> Optional.ofNullable(running.ticks().get(step)));
        var what = Cell.of(texts.get("report.cards.numbered", step + 1, say(told.text())));
        var who = told.role().map(roles).filter(role -> !role.isEmpty());
        return List.of(
                Cell.of(Style.STRONG, tick.isPresent() ? DONE : OPEN),
                who.map(role -> what.below(Style.SMALL, role)).orElse(what),
                Cell.of(due(slip, step)),
                Cell.of(tick.map(this::signed).orElse("………………………")));
    }

    /// A clock time once the card is laid out, a span before.
    private String due(Slip slip, int step) {
        return slip.running()
                .flatMap(running -> running.dueAt(step))
                .map(time()::format)
                .or(() -> slip.card()
                        .steps()
                        .get(step)
                        .within()
                        .map(within -> texts.get("report.cards.within", within.toMinutes())))
                .orElse("");
    }

    private String signed(RunningCard.Tick tick) {
        var when = time().format(tick.at());
        return tick.by()
                .map(people)
                .filter(name -> !name.isEmpty())
                .map(name -> when + " · " + name)
                .orElse(when);
    }

    private String say(Wording words) {
        return words.in(texts.language().getLanguage());
    }

    private DateTimeFormatter time() {
        return DateTimeFormatter.ofPattern(texts.get("report.time")).withZone(zone);
    }

    private DateTimeFormatter date() {
        return DateTimeFormatter.ofPattern(texts.get("report.date"), texts.language())
                .withZone(zone);
    }
}
