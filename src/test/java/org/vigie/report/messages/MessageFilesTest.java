// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.report.messages.MessageFiles.Format;
import org.vigie.report.messages.Reading.Remark;
import org.vigie.report.messages.Reading.Trouble;

class MessageFilesTest {
    private static final Function<Tongue, MessageId> FRESH = tongue -> MessageId.own(new UUID(0, 1), tongue);
    private static final Message FULL = new Message(
            new MessageId("outage-update", Tongue.FR),
            1,
            Purpose.UPDATE,
            "outage",
            Audience.MEDIA,
            List.of(Outlet.SITE, Outlet.SMS),
            CrisisLevel.CRISIS,
            Tone.FIRM,
            "=2+3 ; « point » \"n° 2\"",
            "Une panne touche {service}.\n\nÀ {next-update} : prochain point.\nMerci.",
            Map.of(Outlet.SMS, "Panne : {service}"),
            Optional.of(Instant.parse("2026-12-31T23:00:00Z")),
            List.of("panne", "coupure"));

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsWrittenIsReadAgain(Format format) throws IOException {
        var all = List.of(TestMessages.HOLDING, TestMessages.ENGLISH, FULL);
        assertThat(MessageFiles.read(format, written(format, all), FRESH)).isEqualTo(new Reading.Read(all, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsNoFileOfTextsIsSaidToBeNone(Format format) {
        for (var other : List.of("", "bonjour", "{\"a\": 1}", "a;b\n1;2", "PK\u0003\u0004 cassé"))
            assertThat(MessageFiles.read(format, other.getBytes(StandardCharsets.UTF_8), FRESH))
                    .isEqualTo(new Reading.Unreadable(Trouble.NOT_TEXTS));
        assertThat(MessageFiles.read(format, new byte[MessageFiles.MOST_BYTES + 1], FRESH))
                .isEqualTo(new Reading.Unreadable(Trouble.TOO_LARGE));
    }

    @Test
    void aSpreadsheetOfWindowsWithFrenchColumnsIsReadAndItsRowsAreJudgedOneByOne() {
        var table = """
            Titre;Texte;Langue;Public;Niveau;Canaux;Expire
            Météo;Le vent tombe à midi.;fr;MEDIA;2;SMS, SITE;2026-12-31
            Sans mots;;fr;MEDIA;2;;
            Public;Bonjour.;fr;PASSANTS;2;;
            Niveau;Bonjour.;fr;MEDIA;9;;
            Langue;Bonjour.;de;MEDIA;1;;
            Canal;Bonjour.;fr;MEDIA;1;PIGEON;
            Date;Bonjour.;fr;MEDIA;1;SMS;demain
            """;
        var read = (Reading.Read) MessageFiles.read(Format.CSV, table.getBytes(Charset.forName("windows-1252")), FRESH);
        assertThat(read.messages()).hasSize(1);
        var message = read.messages().getFirst();
        assertThat(message.id()).isEqualTo(FRESH.apply(Tongue.FR));
        assertThat(message.title()).isEqualTo("Météo");
        assertThat(message.outlets()).containsExactly(Outlet.SITE, Outlet.SMS);
        assertThat(message.expires()).contains(Instant.parse("2026-12-31T23:59:59Z"));
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(2, "body", ""),
                        new Remark(3, "audience", "PASSANTS"),
                        new Remark(4, "level", "9"),
                        new Remark(5, "language", "de"),
                        new Remark(6, "channels", "PIGEON"),
                        new Remark(7, "expires", "demain"));
    }

    @Test
    void aTextThatStandsInTheFileTwiceComesInOnce() {
        var json = """
            [{"id": "a", "title": "Un", "body": "Un."}, {"id": "a", "title": "Deux", "body": "Deux."},
             {"id": "Pas un nom", "title": "Trois", "body": "Trois."}]\
            """;
        var read = (Reading.Read) MessageFiles.read(Format.JSON, json.getBytes(StandardCharsets.UTF_8), FRESH);
        assertThat(read.messages()).extracting(Message::title).containsExactly("Un");
        assertThat(read.remarks()).containsExactly(new Remark(2, "id", "a/fr"), new Remark(3, "id", "Pas un nom"));
    }

    @Test
    void aDocumentThatCarriesProgramsIsNotOpened() throws IOException {
        var document = written(Format.DOCX, List.of(FULL));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(document))) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                from.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
            zip.write(1);
        }
        assertThat(MessageFiles.read(Format.DOCX, out.toByteArray(), FRESH))
                .isEqualTo(new Reading.Unreadable(Trouble.MACROS));
    }

    @Test
    void cellsThatASpreadsheetWouldComputeAreHarmless() throws IOException {
        var table = new String(written(Format.CSV, List.of(FULL)), StandardCharsets.UTF_8);
        assertThat(table).contains("\"'=2+3 ; « point » \"\"n° 2\"\"\"");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void textsOfAnExerciseSaySoAndAreReadAllTheSame(Format format) throws IOException {
        var mark = "EXERCICE — EXERCICE — EXERCICE";
        var out = new ByteArrayOutputStream();
        MessageFiles.write(format, List.of(FULL), Optional.of(mark), out);
        if (format == Format.DOCX)
            try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(document.getHeaderList())
                        .singleElement()
                        .extracting(header -> header.getText().strip())
                        .isEqualTo(mark);
                assertThat(document.getFooterList())
                        .singleElement()
                        .extracting(footer -> footer.getText().strip())
                        .isEqualTo(mark);
            }
        else assertThat(out.toString(StandardCharsets.UTF_8)).contains(mark);
        assertThat(MessageFiles.read(format, out.toByteArray(), FRESH))
                .isEqualTo(new Reading.Read(List.of(FULL), List.of()));
    }

    @Test
    void theKindOfFileIsToldByItsName() {
        assertThat(Format.of("Textes.JSON")).contains(Format.JSON);
        assertThat(Format.of("textes.docm")).contains(Format.DOCX);
        assertThat(Format.of("textes.pdf")).isEmpty();
    }

    private static byte[] written(Format format, List<Message> messages) throws IOException {
        var out = new ByteArrayOutputStream();
        MessageFiles.write(format, messages, Optional.empty(), out);
        return out.toByteArray();
    }
}
