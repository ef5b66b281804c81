// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Journal.Progress;
import org.vigie.core.journal.Journal.Verdict;

/// A main courante on paper: every entry with its time, author and hash, under the seal.
public final class LogPdf {
    /// The page is told how far things are each time so many lines are laid out.
    private static final int STEP = 100;

    private final LogReport log;
    private final ReportTexts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm:ss");

    private LogPdf(LogReport log) {
        this.log = log;
        this.texts = new ReportTexts(log.language());
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(log.language());
    }

    /// @return false if the person gave up; the stream then holds nothing
    public static boolean write(LogReport log, OutputStream out, Progress progress) throws IOException {
        return new LogPdf(log).write(out, progress);
    }

    private boolean write(OutputStream out, Progress progress) throws IOException {
        var room = log.room();
        var title = texts.get("report.log.title");
        var sheet = new Sheet(
                title + " · " + room.title(),
                log.author(),
                texts.get("report.log.hash", log.last().hex()),
                log.language(),
                room.nature(),
                log.at());
        try (var paper = PdfPaper.start(sheet)) {
            paper.title(title);
            paper.subheading(texts.get("report.log.room", room.title(), room.file()));
            paper.paragraph(seal());
            paper.paragraph(Style.SMALL, texts.get("report.log.promise"));
            paper.gap(6);
            if (!lines(paper, progress)) return false;
            if (paper.replaced() > 0) paper.paragraph(Style.SMALL, texts.get("report.log.boxes", paper.replaced()));
            paper.write(out);
            return true;
        }
    }

    private String seal() {
        return switch (log.verdict()) {
            case Verdict.Intact(long entries) ->
                texts.get(
                        "report.log.sealed",
                        entries,
                        log.lines().size(),
                        log.last().hex());
            case Verdict.Broken(var first, var _) -> texts.get("report.log.broken", first.seq());
        };
    }

    private boolean lines(PdfPaper paper, Progress progress) throws IOException {
        var table = paper.table(List.of(
                Column.of(texts.get("report.log.when"), 14),
                Column.of(texts.get("report.log.kind"), 12),
                Column.of(texts.get("report.log.what"), 74)));
        @Nullable LocalDate today = null;
        int done = 0;
        for (var line : log.lines()) {
            var at = line.entry().occurredAt().atZone(log.zone());
            if (!at.toLocalDate().equals(today)) {
                today = at.toLocalDate();
                table.group(day.format(today));
            }
            table.row(List.of(
                    Cell.of(Style.STRONG, time.format(at))
                            .below(Style.SMALL, texts.get("report.log.number", line.number())),
                    Cell.of(line.kind()),
                    Cell.of(line.said())
                            .below(Style.SMALL, meta(line))
                            .below(Style.SMALL, line.entry().hash().hex())));
            if (++done % STEP == 0 && !progress.goOn(done, log.lines().size())) return false;
        }
        return true;
    }

    /// Who wrote it, what became of it, and when it was written down if that was later.
    private String meta(LogReport.Line line) {
        var entry = line.entry();
        return Stream.of(
                        line.author(),
                        line.remark(),
                        isLate(entry.occurredAt(), entry.recordedAt())
                                ? texts.get(
                                        "report.log.recorded",
                                        time.format(entry.recordedAt().atZone(log.zone())))
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static boolean isLate(Instant occurred, Instant recorded) {
        return occurred.plusSeconds(60).isBefore(recorded);
    }
}
