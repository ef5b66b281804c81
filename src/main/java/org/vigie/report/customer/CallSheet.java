// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.customer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;
import org.vigie.report.Cell;
import org.vigie.report.Column;
import org.vigie.report.HarmlessCell;
import org.vigie.report.PdfPaper;
import org.vigie.report.ReportTexts;
import org.vigie.report.Sheet;
import org.vigie.report.Style;

/// Customers to be called or written to by hand, the most pressing first: on paper with a box to tick, or for a
/// spreadsheet (UTF-8 with a byte order mark, separated as the language's spreadsheets expect).
///
/// @param whom says which customers they are; it names none
/// @param author who had it written
public record CallSheet(
        Room room, String whom, List<Line> lines, String author, ReportTexts texts, ZoneId zone, Instant at) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String OPEN = "[   ]";

    /// One customer.
    ///
    /// @param vulnerability in words; empty for none
    /// @param address a number or an address
    /// @param language ISO 639-1; may be empty
    /// @param toDo what was promised and not done yet; may be empty
    public record Line(
            String vulnerability,
            String reference,
            String name,
            String segment,
            String need,
            String reach,
            String address,
            String language,
            String toDo) {
        private List<String> cells() {
            return List.of(vulnerability, reference, name, segment, need, reach, address, language, toDo);
        }
    }

    public CallSheet {
        lines = List.copyOf(lines);
    }

    /// Writes it for a spreadsheet. Outside a real room every line says so.
    public void csv(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(texts.language().getLanguage().equals(Locale.FRENCH.getLanguage()) ? ';' : ',')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        csv.writeRecord(marked(Stream.of(texts.get("report.calls.csv").split(";")), "report.calls.nature"));
        for (var line : lines)
            csv.writeRecord(marked(line.cells().stream().map(HarmlessCell::of), "report.calls.mark"));
        csv.flush();
        text.flush();
    }

    private List<String> marked(Stream<String> cells, String key) {
        return room.nature() == Nature.REAL
                ? cells.toList()
                : Stream.concat(cells, Stream.of(texts.get(key))).toList();
    }

    /// Writes it on paper.
    public void pdf(OutputStream out) throws IOException {
        var date = DateTimeFormatter.ofPattern(texts.get("report.date"), texts.language())
                .withZone(zone)
                .format(at);
        var title = texts.get("report.calls.title");
        var footer = texts.get("report.cards.footer", room.file(), date);
        try (var paper = PdfPaper.start(
                new Sheet(title + " · " + room.title(), author, footer, texts.language(), room.nature(), at))) {
            paper.title(title);
            paper.subheading(whom);
            paper.paragraph(texts.get("report.calls.count", lines.size()));
            paper.paragraph(Style.SMALL, texts.get("report.calls.secret"));
            paper.gap(6);
            var table = paper.table(List.of(
                    Column.of(texts.get("report.calls.done"), 9),
                    Column.of(texts.get("report.calls.who"), 36),
                    Column.of(texts.get("report.calls.reach"), 27),
                    Column.of(texts.get("report.calls.todo"), 28)));
            for (var line : lines)
                table.row(List.of(
                        Cell.of(OPEN),
                        Cell.of(Style.STRONG, line.name().isBlank() ? line.reference() : line.name())
                                .below(Style.SMALL, joined(line.reference(), line.segment()))
                                .below(Style.SMALL, joined(line.vulnerability(), line.need())),
                        Cell.of(joined(line.reach(), line.language())).below(Style.STRONG, line.address()),
                        Cell.of(line.toDo())));
            paper.write(out);
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
