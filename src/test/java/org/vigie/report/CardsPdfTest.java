// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vigie.core.card.ActionCard;
import org.vigie.core.card.RunningCard;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;

/// Action cards on paper say what is done and leave room for the rest, in both languages, with the mark of an exercise.
class CardsPdfTest {
    private static final Instant AT = Instant.parse("2026-10-14T14:16:18Z");
    private static final PersonId AMINA = new PersonId(new UUID(1, 1));
    private static final RoleId LEGAL = new RoleId(new UUID(3, 3));
    private static final ActionCard LEAK = card(
            4,
            "Fuite alléguée",
            "Alleged leak",
            step("Figer la capture.", "Freeze the capture.", Optional.empty(), Optional.of(Duration.ofMinutes(15))),
            step("Relecture juridique.", "Legal review.", Optional.of(LEGAL), Optional.of(Duration.ofMinutes(40))));
    private static final ActionCard OUTAGE =
            card(1, "Panne", "Outage", step("Ouvrir.", "Open.", Optional.empty(), Optional.empty()));

    @Test
    void aCardAtWorkShowsWhatIsDoneAndByWhenTheRestIs() throws Exception {
        var ticks = new TreeMap<Integer, RunningCard.Tick>();
        ticks.put(0, new RunningCard.Tick(AT.minusSeconds(600), Optional.of(AMINA)));
        var running = new RunningCard(
                LEAK, AT.minusSeconds(1200), ticks, false, new EntryRef(new OriginId(new UUID(5, 5)), 12));
        assertThat(text(Locale.FRENCH, Nature.EXERCISE, new CardsPdf.Slip(LEAK, Optional.of(running))))
                .contains(
                        "Fiche réflexe 04 — Fuite alléguée",
                        "sortie le 14 octobre 2026, 15:56 · étapes faites\u00a0: 1 sur 2",
                        "[ X ] 1. Figer la capture.",
                        "16:06 · Amina Diallo",
                        "[   ] 2. Relecture juridique.",
                        "Juridique",
                        "16:36",
                        "Dossier 2026-E03 · imprimé le 14 octobre 2026, 16:16",
                        "EXERCICE — EXERCICE — EXERCICE");
    }

    @Test
    void cardsNotLaidOutSayTheirSpansEachOnItsPage() throws Exception {
        var text = text(
                Locale.ENGLISH,
                Nature.REAL,
                new CardsPdf.Slip(LEAK, Optional.empty()),
                new CardsPdf.Slip(OUTAGE, Optional.empty()));
        assertThat(text)
                .contains(
                        "Action card 04 — Alleged leak",
                        "not laid out yet",
                        "within 40 min",
                        "Action card 01 — Outage",
                        "Page 2 of 2")
                .doesNotContain("EXERCISE");
    }

    private static String text(Locale language, Nature nature, CardsPdf.Slip... slips) throws Exception {
        var room = new Room(new RoomId(new UUID(2, 2)), "Panne Altéa Box 7", "2026-E03", nature, AT);
        var pdf = new CardsPdf(
                room,
                List.of(slips),
                person -> person.equals(AMINA) ? "Amina Diallo" : "",
                role -> role.equals(LEGAL) ? "Juridique" : "",
                "Inès Carpentier",
                new ReportTexts(language),
                ZoneId.of("Europe/Paris"),
                AT);
        var out = new ByteArrayOutputStream();
        pdf.write(out);
        assertThat(PdfArchiveCheck.faults(out.toByteArray())).isEmpty();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(slips.length);
            return new PDFTextStripper().getText(document);
        }
    }

    private static ActionCard card(int number, String fr, String en, ActionCard.Step... steps) {
        return new ActionCard("card-" + number, number, 1, new Wording(fr, en), List.of(steps));
    }

    private static ActionCard.Step step(String fr, String en, Optional<RoleId> role, Optional<Duration> within) {
        return new ActionCard.Step(new Wording(fr, en), role, within);
    }
}
