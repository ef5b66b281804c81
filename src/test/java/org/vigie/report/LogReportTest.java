// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;

/// The main courante on paper and in a spreadsheet.
class LogReportTest {
    private static final Instant AT = Instant.parse("2026-10-14T14:16:18Z");

    @Test
    void thePaperHoldsEveryEntryWithItsHashAndIsFitForKeeping() throws Exception {
        var out = new ByteArrayOutputStream();
        assertThat(LogPdf.write(log(Nature.EXERCISE, "Retour arrière 🔥", "Appel préfecture"), out, (_, _) -> true))
                .isTrue();
        assertThat(PdfArchiveCheck.faults(out.toByteArray())).isEmpty();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Retour arrière □", "Appel préfecture", "16:16:18", "n° 2", "mercredi 14 octobre 2026")
                    .contains("EXERCICE", "a".repeat(64), "1 caractère que la police");
        }
    }

    @Test
    void aBrokenChainIsSaid() throws IOException {
        var whole = log(Nature.REAL, "Fait");
        var broken = new LogReport(
                whole.room(),
                whole.author(),
                AT,
                whole.zone(),
                Locale.ENGLISH,
                new Verdict.Broken(new EntryRef(new OriginId(new UUID(1, 1)), 17), ""),
                whole.last(),
                whole.lines());
        var out = new ByteArrayOutputStream();
        LogPdf.write(broken, out, (_, _) -> true);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Chain broken at entry 17");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+33 1 23", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", "\u202E=1", "\n=1"})
    void aSpreadsheetComputesNothing(String text) throws IOException {
        var csv = csv(log(Nature.REAL, text));
        for (var cell : csv.split(";", -1)) assertThat(cell).doesNotMatch("(?s)^\"?[=+\\-@\\t\\r\\n＝].*");
    }

    @Test
    void theSpreadsheetHasAMarkAHeaderAndEveryEntry() throws IOException {
        var csv = csv(log(Nature.EXERCISE, "Un \"mot\"; un autre", "Deux"));
        assertThat(csv).startsWith("\uFEFF\"EXERCICE — EXERCICE — EXERCICE\"\r\n\"Numéro\";\"Heure du fait\"");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv)
                .contains("\"Un \"\"mot\"\"; un autre\"", "2026-10-14T16:16:18+02:00", "EXERCISE", "a".repeat(64));
    }

    @Test
    void whoGivesUpIsHeard() throws IOException {
        var log = log(
                Nature.REAL, IntStream.range(0, 250).mapToObj(i -> "Fait " + i).toArray(String[]::new));
        assertThat(LogPdf.write(log, new ByteArrayOutputStream(), (done, _) -> done < 200))
                .isFalse();
        assertThat(LogCsv.write(log, new ByteArrayOutputStream(), (done, _) -> done < 200))
                .isFalse();
    }

    private static String csv(LogReport log) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(LogCsv.write(log, out, (_, _) -> true)).isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static LogReport log(Nature nature, String... said) {
        var room = new Room(new RoomId(new UUID(2, 2)), "Panne Altéa Box 7", "2026-014", nature, AT);
        var lines = IntStream.range(0, said.length)
                .mapToObj(i ->
                        new LogReport.Line(i + 1, entry(room, i + 1, said[i]), "Fait", said[i], "Inès Carpentier", ""))
                .toList();
        return new LogReport(
                room,
                "Camille Aubert",
                AT,
                ZoneId.of("Europe/Paris"),
                Locale.FRENCH,
                new Verdict.Intact(said.length),
                Hash.of(new byte[] {1}),
                lines);
    }

    private static Entry entry(Room room, int seq, String said) {
        return new Entry(
                new EntryId(new UUID(3, seq)),
                new EntryRef(new OriginId(new UUID(1, 1)), seq),
                new Hlc(AT.toEpochMilli(), seq),
                AT,
                AT,
                AT,
                Optional.empty(),
                Optional.of(room.id()),
                room.nature(),
                List.of(),
                new Payload.Logged(LogType.FACT, said, Optional.empty()),
                Hash.NONE,
                new Hash("a".repeat(64)));
    }
}
