// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.sitrep.Sitreps;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.traffic.Visits;
import org.vigie.exercise.DemoCase;
import org.vigie.report.SitrepEdition.Format;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class SitrepDialogTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        for (var draft : DemoCase.shift(DemoCase.story(), TestPlans.shipped(), TestRooms.EXERCISE.id()))
            if (!draft.occurredAt().isAfter(TestRooms.NOW))
                memory.journal.append(draft).join();
        memory.journal.record(new Payload.Logged(LogType.MESSAGE, "« Nous cherchons la cause »", Optional.empty()));
        stand = RoomStand.wide(memory, frame);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aReportIsDraftedFromTheRoomEditedAndIssued() {
        stand.click("#sitreps-open").click("#sitrep-write");
        assertThat(area("toCome"))
                .contains("A-17 Script téléconseillers, version 2 — Laure Quéméner, en retard, attendue à 15:45");
        assertThat(area("statements"))
                .isEqualTo("16:05 — Réponse « page d’état » envoyée à 214 clients.\n"
                        + "16:16 — « Nous cherchons la cause »");
        assertThat(area("questions")).contains("à vérifier");
        assertThat(stand.text("#hour")).isEqualTo("17:20");
        set("needs", "Deux personnes de plus à la hotline.");
        stand.focus("#hour").press("Ctrl+A").type("17:30").click("#answer");
        var issued = sitreps().last().orElseThrow().report();
        assertThat(issued.number()).isEqualTo(4);
        assertThat(issued.from()).isEqualTo(java.time.Instant.parse("2026-10-14T14:00:20Z"));
        assertThat(issued.text().needs()).isEqualTo("Deux personnes de plus à la hotline.");
        assertThat(issued.to()).isEqualTo(TestRooms.NOW);
        assertThat(sitreps().nextPoint()).contains(java.time.Instant.parse("2026-10-14T15:30:00Z"));
        assertThat(stand.said()).anyMatch(text -> text.startsWith("N°\u00a04 · 16:16"));
    }

    @Test
    void visitsOfTheSiteStandBesideTheDayBeforeWhereTheyAreCounted() {
        stand.click("#sitreps-open").click("#sitrep-write");
        assertThat(area("situation")).doesNotContain("visites");
        stand.press("Escape");
        var site = new SourceSettings(
                new SourceId(new UUID(9, 1)), new SourceKind("matomo"), "altea.example", Map.of(), false, true);
        memory.health.add(new SourceHealth(
                site,
                SourceHealth.State.OK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceHealth.Counts.NONE,
                Optional.empty()));
        var midnight = Instant.parse("2026-10-13T22:00:00Z");
        memory.visits.put(
                site.id(),
                List.of(
                        new Visits(midnight.minus(Duration.ofDays(2)), Duration.ofDays(1), 12_000, 3_000, 480),
                        new Visits(midnight.minus(Duration.ofDays(1)), Duration.ofDays(1), 18_500, 9_000, 370)));
        stand.click("#sitrep-write");
        assertThat(area("situation"))
                .contains("altea.example\u00a0: 18\u202f500 visites en un jour, jusqu’au 14 octobre 2026, 00:00\u00a0; "
                        + "12\u202f000 le jour d’avant. Conversion 2,0\u00a0%, 4,0\u00a0% le jour d’avant.");
    }

    @Test
    void theAgendaOfTheNextBriefingIsMadeFromTheRoom() {
        memory.journal.record(new ActionAct.Given(
                new ActionId(new UUID(8, 99), 99),
                "Courriel aux abonnés",
                Charge.NOBODY,
                Optional.of(TestRooms.NOW.minusSeconds(600)),
                List.of(),
                Optional.empty()));
        stand.settle();
        stand.click("#sitreps-open");
        assertThat(stand.said())
                .contains("Ordre du jour du prochain point")
                .anyMatch(text ->
                        text.endsWith(". En retard\u00a0: A-99 Courriel aux abonnés (Personne, retard 10\u00a0min)"));
        stand.picture("agenda-fr-dark");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        stand.settle();
        assertThat(stand.said()).contains("Agenda of the next briefing");
    }

    @Test
    void nothingNewSaysSoAndTheTickGivesTheDraftBack() {
        stand.click("#sitreps-open").click("#sitrep-write").click("#answer").click("#sitrep-write");
        var drafted = area("toCome");
        tick("#sitrep-unchanged");
        assertThat(area("situation")).isEqualTo("Rien de nouveau depuis le point de situation n°\u00a04.");
        assertThat(area("toCome")).isEmpty();
        tick("#sitrep-unchanged");
        assertThat(area("toCome")).isEqualTo(drafted);
        tick("#sitrep-unchanged");
        stand.click("#answer");
        var second = sitreps().last().orElseThrow().report();
        assertThat(second.number()).isEqualTo(5);
        assertThat(second.noChange()).isTrue();
        assertThat(second.from()).isEqualTo(TestRooms.NOW);
        assertThat(stand.said()).anyMatch(text -> text.endsWith("rien de nouveau"));
    }

    @Test
    void theTickGivesBackWhatWasTyped() {
        stand.click("#sitreps-open").click("#sitrep-write");
        set("needs", "Deux personnes de plus à la hotline.");
        tick("#sitrep-unchanged");
        assertThat(area("needs")).isEmpty();
        set("questions", "Rappel du journal ?");
        tick("#sitrep-unchanged");
        assertThat(area("needs")).isEqualTo("Deux personnes de plus à la hotline.");
        assertThat(area("questions")).isEqualTo("Rappel du journal ?");
    }

    @Test
    void aLongReportIsToldAndOneThatCanNotBeSavedStays() {
        stand.click("#sitreps-open").click("#sitrep-write");
        set("situation", "mot ".repeat(700));
        assertThat(stand.text("#sitrep-reading")).contains("au-delà de trois minutes");
        memory.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        assertThat(area("situation")).startsWith("mot mot");
        assertThat(sitreps().all()).hasSize(3);
    }

    @Test
    void anIssuedReportIsWrittenInEveryFormatAndARefusingDiskIsTold() throws Exception {
        stand.click("#sitreps-open").click("#sitrep-write").click("#answer");
        for (var format : Format.values()) {
            var file = folder.resolve("sitrep." + format.ending());
            save(format, file);
            assertThat(Files.size(file)).isGreaterThan(1000);
            assertThat(stand.said()).contains("Point de situation écrit\u00a0: " + file.getFileName());
        }
        save(Format.PDF, folder.resolve("absent/sitrep.pdf"));
        assertThat(stand.said()).anyMatch(text -> text.startsWith("Le point de situation n’a pas pu être écrit"));
    }

    @Test
    void theFormIsDrawnInBothLanguagesThemesAndSizes() {
        stand.click("#sitreps-open").click("#sitrep-write").picture("sitrep-fr-dark");
        stand.click("#answer").picture("sitreps-fr-dark");
        stand.close();
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        stand = RoomStand.small(memory, frame);
        stand.click("#sitreps-open").click("#sitrep-write").picture("sitrep-small-en-light");
        assertThat(stand.said()).contains("Situation report no. 5", "1. Situation to date");
    }

    private void save(Format format, Path file) {
        FxTest.runOnFx(() -> {
            var acts = new RoomViewModel(
                    memory.room(),
                    RoomViewModelTest.people(),
                    TestPlans.shipped(),
                    new DirectLanes(),
                    UUID::randomUUID,
                    _ -> {});
            var model = new SitrepViewModel(
                    memory.room(),
                    RoomViewModelTest.people(),
                    new DirectLanes(),
                    acts,
                    TestRooms.PARIS,
                    new TestDispatch());
            SitrepDialog.save(
                    new Around(frame, acts, (_, _) -> {}),
                    model,
                    sitreps().last().orElseThrow(),
                    format,
                    file);
        });
        FxTest.settle();
    }

    private Sitreps sitreps() {
        return new Sitreps(memory.journal, TestRooms.EXERCISE.id());
    }

    private String area(String name) {
        return stand.find("#sitrep-" + name, TextArea.class).getText();
    }

    private void set(String name, String text) {
        var area = stand.find("#sitrep-" + name, TextArea.class);
        FxTest.runOnFx(() -> area.setText(text));
        FxTest.settle();
    }

    private void tick(String id) {
        var box = stand.find(id, CheckBox.class);
        FxTest.runOnFx(box::fire);
        FxTest.settle();
    }
}
