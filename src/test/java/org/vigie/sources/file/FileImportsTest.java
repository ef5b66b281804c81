// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.source.Fault;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportLayout.Format;
import org.vigie.core.source.ImportMapping.DayOrder;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.ImportReport.End;
import org.vigie.core.source.ImportReport.RefusedRow;
import org.vigie.core.source.Imports;
import org.vigie.core.source.Imports.Look.Preview;
import org.vigie.core.source.Imports.Watcher;

class FileImportsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Ledger room = new Ledger();
    private final FileImports imports =
            new FileImports(room, room, room, InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")));

    @TempDir
    private Path folder;

    @Test
    void readsBrandwatchBelowItsPreamble() throws Exception {
        var preview = preview(Exports.brandwatch(folder));
        assertThat(preview.layout().format()).isEqualTo(Format.CSV);
        assertThat(preview.layout().family()).isEqualTo("brandwatch");
        assertThat(preview.layout().headerRow()).isEqualTo(6);
        assertThat(preview.mapping().columns())
                .containsEntry(ImportField.ID, "Resource Id")
                .containsEntry(ImportField.TEXT, "Full Text")
                .containsEntry(ImportField.DATE, "Date")
                .containsEntry(ImportField.AUDIENCE, "X Followers");
        var news = mention(preview, 0);
        assertThat(news.key().instance()).isEqualTo("brandwatch");
        assertThat(news.key().externalId()).isEqualTo("100057070129");
        assertThat(news.text()).isEqualTo("La panne, depuis 9 h,\ntouche \"tout le monde\".");
        assertThat(news.times().published()).isEqualTo(Instant.parse("2026-10-14T07:05:00Z"));
        assertThat(news.author().shown()).isEqualTo("news.example");
        assertThat(news.engagement().views()).isEqualTo(12_500);
        assertThat(preview.rows().get(2).refused()).contains(new RefusedRow(10, Fault.BAD_DATE, "Date", "pas de date"));
    }

    @Test
    void fallsBackOnAnotherColumnWhereTheChosenOneIsEmpty() throws Exception {
        var second = mention(preview(Exports.brandwatch(folder)), 1);
        assertThat(second.text()).isEqualTo("Altéa ne répond plus");
        assertThat(second.author()).isEqualTo(new Author("lou_m", "Lou M.", 1_200, null));
        assertThat(second.engagement()).isEqualTo(new Engagement(-1, 14, -1, -1));
    }

    @Test
    void readsMeltwaterInUtf16WithTabs() throws Exception {
        var preview = preview(Exports.meltwater(folder));
        assertThat(preview.layout().format()).isEqualTo(Format.TSV);
        assertThat(preview.layout().charset()).isEqualTo("UTF-16LE");
        assertThat(preview.layout().family()).isEqualTo("meltwater");
        var second = mention(preview, 1);
        assertThat(second.title()).isEqualTo("Altéa s’excuse");
        assertThat(second.text()).isEqualTo("La direction s’excuse.");
        assertThat(second.author().shown()).isEqualTo("Le Journal");
        assertThat(second.language()).isEqualTo("fr");
        assertThat(second.times().published()).isEqualTo(Instant.parse("2026-10-14T20:02:00Z"));
        assertThat(second.key().externalId()).startsWith("sha256:");
    }

    @Test
    void readsFrenchColumnsInWindowsEncoding() throws Exception {
        var preview = preview(Exports.french(folder));
        assertThat(preview.layout().delimiter()).isEqualTo(';');
        assertThat(preview.layout().charset()).isEqualTo("windows-1252");
        assertThat(preview.mapping().dayOrder()).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(preview.dayOrderDoubtful()).isFalse();
        var first = mention(preview, 0);
        assertThat(first.text()).isEqualTo("Où est passé le réseau ?");
        assertThat(first.times().published()).isEqualTo(Instant.parse("2026-10-14T07:05:00Z"));
        assertThat(first.engagement()).isEqualTo(new Engagement(0, 5, 1_234, -1));
        assertThat(mention(preview, 1).author().handle()).isEqualTo("max");
    }

    @Test
    void readsTheWorksheetThatHoldsTheTable() throws Exception {
        var preview = preview(Exports.sheet(folder));
        assertThat(preview.layout().format()).isEqualTo(Format.XLSX);
        assertThat(preview.layout().sheet()).isEqualTo("Results");
        assertThat(preview.layout().family()).isEqualTo("talkwalker");
        var first = mention(preview, 0);
        assertThat(first.title()).isEqualTo("Altéa muette");
        assertThat(first.times().published()).isEqualTo(Instant.parse("2026-10-14T07:05:00Z"));
        assertThat(first.author().audience()).isEqualTo(4_200);
        assertThat(preview.rows().get(1).number()).isEqualTo(6);
        assertThat(preview.rows().get(1).refused().orElseThrow().fault()).isEqualTo(Fault.NO_TEXT);
    }

    @Test
    void readsJsonLinesAndNamesTheBrokenOne() throws Exception {
        var preview = preview(Exports.x(folder));
        assertThat(preview.layout().format()).isEqualTo(Format.JSON_LINES);
        assertThat(preview.layout().family()).isEqualTo("x");
        var first = mention(preview, 0);
        assertThat(first.key().externalId()).isEqualTo("1978000000000000001");
        assertThat(first.author()).isEqualTo(new Author("ana", "Ana", 321, null));
        assertThat(first.times().published()).isEqualTo(Instant.parse("2026-10-14T07:05:00Z"));
        assertThat(preview.rows().get(1).refused().orElseThrow().fault()).isEqualTo(Fault.MALFORMED);
        assertThat(mention(preview, 2).text()).isEqualTo("أين الشبكة 😡");
    }

    @Test
    void aDryRunKeepsNothingAndSaysWhatItWouldKeep() throws Exception {
        var report = run(Exports.brandwatch(folder), true, Watcher.NONE);
        assertThat(report.end()).isEqualTo(End.DRY);
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(Map.of(Fault.BAD_DATE, 1L));
        assertThat(room.mentions).isEmpty();
        assertThat(room.acts).isEmpty();
    }

    @Test
    void theSameFileTwiceDoublesNothing() throws Exception {
        for (var file : List.of(Exports.brandwatch(folder), Exports.french(folder), Exports.x(folder))) {
            room.mentions.clear();
            var first = run(file, false, Watcher.NONE);
            var again = run(file, false, Watcher.NONE);
            assertThat(first.fresh()).isEqualTo(2).isEqualTo(again.duplicate());
            assertThat(again.fresh()).isZero();
            assertThat(room.mentions).hasSize(2);
        }
    }

    @Test
    void anImportIsInTheJournalWithItsSource() throws Exception {
        var file = Exports.brandwatch(folder);
        run(file, false, Watcher.NONE);
        run(file, false, Watcher.NONE);
        var imported = new Payload.FileImported(
                "brandwatch.csv", Hash.of(Files.readAllBytes(file)), 2, Map.of("BAD_DATE", 1L));
        assertThat(room.acts).hasSize(3).last().isEqualTo(imported);
        assertThat(room.acts.getFirst()).isInstanceOfSatisfying(Payload.SourceKept.class, kept -> {
            assertThat(kept.settings().name()).isEqualTo("Brandwatch");
            assertThat(kept.settings().enabled()).as("never polled").isFalse();
            assertThat(room.mentions.values())
                    .allMatch(m -> m.source().equals(kept.settings().id()));
        });
    }

    @Test
    void aStoppedImportKeepsWhatCameInAndSaysSo() throws Exception {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(i -> i + ",2026-10-14 09:00,texte " + i)
                .collect(Collectors.joining("\n"));
        var file = Exports.write(folder.resolve("big.csv"), "id,date,text\n" + rows, StandardCharsets.UTF_8);
        var calls = new AtomicInteger();
        var report = run(file, false, progress -> {
            assertThat(progress.share()).isBetween(0.0, 1.0);
            return calls.incrementAndGet() < 6;
        });
        assertThat(report.end()).isEqualTo(End.STOPPED);
        assertThat(report.accepted()).isEqualTo(1_500).isEqualTo(room.mentions.size());
        assertThat(room.acts.getLast()).isInstanceOf(Payload.FileImported.class);
        assertThat(run(file, false, Watcher.NONE).fresh()).isEqualTo(3_500);
        assertThat(room.batches).isEqualTo(13);
    }

    @Test
    void anUnknownTableIsMappedByHand() throws Exception {
        var file = Exports.write(
                folder.resolve("odd.csv"),
                "k|wann|was\na|03/04/2026 10:00|hallo\nb|04/04/2026|da\n",
                StandardCharsets.UTF_8);
        var preview = preview(file);
        assertThat(preview.layout().columns()).containsExactly("k", "wann", "was");
        assertThat(preview.mapping().missing()).containsExactly(ImportField.TEXT, ImportField.DATE);
        var mapping = preview.mapping().with(ImportField.TEXT, "was").with(ImportField.DATE, "wann");
        var mapped = (Preview) imports.look(file.toUri(), preview.layout(), mapping);
        assertThat(mapped.dayOrderDoubtful()).isTrue();
        assertThat(mention(mapped, 0).times().published()).isEqualTo(Instant.parse("2026-04-03T08:00:00Z"));
        var american = (Preview) imports.look(file.toUri(), preview.layout(), mapping.with(DayOrder.MONTH_FIRST));
        assertThat(mention(american, 0).times().published()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));
        assertThat(imports.run(file.toUri(), preview.layout(), preview.mapping(), true, Watcher.NONE))
                .isEqualTo(new Imports.Unreadable(Fault.BAD_SETTINGS, "[TEXT, DATE]"));
    }

    @Test
    void twoToolsMayUseTheSameNumbers() throws Exception {
        var one = Exports.write(folder.resolve("a.csv"), "id,date,text\n1,2026-10-14,un\n", StandardCharsets.UTF_8);
        var two = Exports.write(folder.resolve("b.csv"), "id,date,texte\n1,2026-10-14,deux\n", StandardCharsets.UTF_8);
        run(one, false, Watcher.NONE);
        run(two, false, Watcher.NONE);
        assertThat(room.mentions).hasSize(2);
    }

    @Test
    void numbersThatASpreadsheetRuinedAreNoIds() throws Exception {
        var file = Exports.write(
                folder.resolve("a.csv"),
                "tweet id,date,text\n1.97E+18,2026-10-14,un\n1.97E+18,2026-10-14,deux\n",
                StandardCharsets.UTF_8);
        assertThat(run(file, false, Watcher.NONE).fresh()).isEqualTo(2);
    }

    @Test
    void aStrayQuotationMarkDoesNotCostTheRest() throws Exception {
        var file = Exports.write(
                folder.resolve("a.csv"),
                "id,date,text\n1,2026-10-14,\"dit \"oui\" hier\"\n2,2026-10-14\n3,2026-10-14,trois,et,plus\n",
                StandardCharsets.UTF_8);
        var report = run(file, false, Watcher.NONE);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rows()).containsExactly(new RefusedRow(3, Fault.NO_TEXT, "text", ""));
    }

    @Test
    void whatIsNoTableIsSaidSo() throws Exception {
        assertThat(unreadable("empty.csv", new byte[0])).isEqualTo(Fault.EMPTY_ANSWER);
        assertThat(unreadable("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 0, 5, 9}))
                .isEqualTo(Fault.MALFORMED);
        assertThat(unreadable("broken.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}))
                .isEqualTo(Fault.MALFORMED);
        assertThat(imports.look(folder.resolve("none.csv").toUri(), PARIS))
                .isEqualTo(new Imports.Unreadable(Fault.NOT_FOUND, "none.csv"));
    }

    @Test
    void refusedRowsAreSafeInASpreadsheet() throws Exception {
        var file = Exports.write(
                folder.resolve("a.csv"),
                "date,text\n\"=cmd|'/c calc'!A0\",x\n\"+1 \"\"a\"\"\",y\n",
                StandardCharsets.UTF_8);
        var out = new StringWriter();
        imports.writeRefused(run(file, true, Watcher.NONE), out);
        assertThat(out.toString())
                .isEqualTo("row,reason,column,cell\r\n" + "2,BAD_DATE,\"date\",\"'=cmd|'/c calc'!A0\"\r\n"
                        + "3,BAD_DATE,\"date\",\"'+1 \"\"a\"\"\"\r\n");
    }

    private Fault unreadable(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        return ((Imports.Unreadable) imports.look(file.toUri(), PARIS)).fault();
    }

    private Preview preview(Path file) {
        return (Preview) imports.look(file.toUri(), PARIS);
    }

    private ImportReport run(Path file, boolean dry, Watcher watcher) throws InterruptedException {
        var preview = preview(file);
        var outcome = imports.run(file.toUri(), preview.layout(), preview.mapping(), dry, watcher);
        return ((Imports.Outcome.Done) outcome).report();
    }

    private static Mention mention(Preview preview, int row) {
        return preview.rows().get(row).mention().orElseThrow();
    }
}
