// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExportFormat;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Progress;
import org.vigie.core.journal.Payload;
import org.vigie.files.WholeFiles;
import org.vigie.report.LogCsv;
import org.vigie.report.LogPdf;
import org.vigie.report.LogReport;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Writes the main courante into a file, away from the screen's thread. The file gets its name once it is whole and
/// the journal says that it exists; else nothing is left of it.
final class LogExport {
    private static final String PROGRAM = "Vigie";

    private final OpenRoom room;
    private final LogReader reader;

    LogExport(OpenRoom room, LogReader reader) {
        this.room = room;
        this.reader = reader;
    }

    /// @return the name of the file; empty if the person gave up
    /// @throws IOException if the file can't be written
    Optional<String> write(ExportFormat format, Path target, Locale language, ZoneId zone, Progress progress)
            throws IOException {
        try (var files = new WholeFiles()) {
            var log = reader.leaving(language, zone);
            var written = new ArrayList<Hash>();
            files.add(target, out -> {
                var hash = format == ExportFormat.JSON_LINES
                        ? room.journal().export(room.room().id(), out, progress)
                        : rendered(format, report(log, language, zone), out, progress);
                hash.ifPresent(written::add);
            });
            if (written.isEmpty()) return Optional.empty();
            files.move();
            var name = String.valueOf(target.getFileName());
            record(new Payload.LogExported(name, format, log.lines().size(), written.getFirst()), target);
            return Optional.of(name);
        }
    }

    /// A file that the journal does not know of must not stay.
    private void record(Payload.LogExported exported, Path target) throws IOException {
        try {
            room.acts().record(exported).join();
        } catch (RuntimeException e) {
            Files.deleteIfExists(target);
            throw e;
        }
    }

    private static Optional<Hash> rendered(ExportFormat format, LogReport report, OutputStream to, Progress progress)
            throws IOException {
        try (var out = new Digested(to)) {
            boolean whole = format == ExportFormat.PDF
                    ? LogPdf.write(report, out, progress)
                    : LogCsv.write(report, out, progress);
            return whole ? Optional.of(out.hash()) : Optional.empty();
        }
    }

    private LogReport report(RoomLog log, Locale language, ZoneId zone) {
        var texts = new Texts(language);
        var formats = new Formats(texts, zone);
        var journal = room.journal();
        var lines = log.lines().reversed().stream()
                .map(line -> new LogReport.Line(
                        line.number(),
                        line.entry(),
                        texts.get("room.log.kind." + line.kind().name()),
                        line.said(),
                        LogRemarks.author(line, texts),
                        String.join(" · ", LogRemarks.onPaper(log, line, texts, formats))))
                .toList();
        return new LogReport(
                room.room(),
                PROGRAM,
                room.clock().instant(),
                zone,
                language,
                journal.verify(),
                journal.latest(Payload.class, 1).stream()
                        .findFirst()
                        .map(Entry::hash)
                        .orElse(Hash.NONE),
                lines);
    }

    /// Counts the SHA-256 of what passes.
    private static final class Digested extends FilterOutputStream {
        private final MessageDigest digest;

        Digested(OutputStream out) {
            super(out);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every JDK has SHA-256.", impossible);
            }
        }

        @Override
        public void write(int value) throws IOException {
            digest.update((byte) value);
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            digest.update(bytes, start, length);
            out.write(bytes, start, length);
        }

        Hash hash() {
            return new Hash(HexFormat.of().formatHex(digest.digest()));
        }
    }
}
