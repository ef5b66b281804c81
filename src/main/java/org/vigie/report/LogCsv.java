// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.vigie.core.journal.Journal.Progress;

/// A main courante for a spreadsheet: UTF-8 with a byte order mark, every cell quoted, separated as the language's
/// spreadsheets expect (semicolon in French, comma in English). Times are ISO 8601 with their offset.
public final class LogCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LogCsv() {}

    /// @return false if the person gave up
    public static boolean write(LogReport log, OutputStream out, Progress progress) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(log.language().getLanguage().equals(Locale.FRENCH.getLanguage()) ? ';' : ',')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        var texts = new ReportTexts(log.language());
        texts.band(log.room().nature()).ifPresent(csv::writeRecord);
        csv.writeRecord(texts.get("report.log.csv").split(";"));
        int done = 0;
        for (var line : log.lines()) {
            csv.writeRecord(cells(log, line));
            if (!progress.goOn(++done, log.lines().size())) return false;
        }
        csv.flush();
        text.flush();
        return true;
    }

    private static List<String> cells(LogReport log, LogReport.Line line) {
        var entry = line.entry();
        return List.of(
                Long.toString(line.number()),
                time(log, entry.occurredAt()),
                time(log, entry.recordedAt()),
                HarmlessCell.of(line.kind()),
                HarmlessCell.of(line.said()),
                HarmlessCell.of(line.author()),
                HarmlessCell.of(line.remark()),
                entry.nature().name(),
                entry.ref().toString(),
                entry.previousHash().hex(),
                entry.hash().hex());
    }

    private static String time(LogReport log, Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(log.zone()));
    }
}
