// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.CardAct;
import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// Action cards go on paper from Salle: those laid out with their ticks, or all of them; a folder that can't be written
/// is told.
@ExtendWith(FxTest.class)
class CardPrintTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private RoomScreen screen;
    private Stand stand;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        var card = TestPlans.shipped().getFirst().cards().getFirst();
        memory.journal.record(new CardAct.Opened(card));
        memory.journal.record(new CardAct.Ticked(card.code(), 0, true));
        stand = Stand.show(frame, 1824, 965, () -> {
            screen = new RoomScreen(
                    memory.room(),
                    RoomViewModelTest.people(),
                    new TestStation(),
                    TestPlans.shipped(),
                    frame,
                    new DirectLanes(),
                    new RoomCards(() -> {}, () -> {}, () -> {}),
                    (_, _) -> {},
                    new TestDispatch());
            return (javafx.scene.Parent) screen.node();
        });
        saveIn(folder);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void theCardAtWorkIsPrintedWithItsTicks() throws IOException {
        stand.click("#card-print");
        stand.picture("room-cards-print");
        stand.click("#answer");
        var text = text(folder.resolve("fiches-reflexes.pdf"));
        assertThat(text).contains("Fiche réflexe", "[ X ] 1.", "[   ] 2.", "EXERCICE — EXERCICE — EXERCICE");
        assertThat(stand.said())
                .contains("fiches-reflexes.pdf\u00a0: 1 fiche. Imprimez-le depuis votre lecteur de PDF.");
    }

    @Test
    void allCardsArePrintedForTheDayTheNetworkIsGone() throws IOException {
        stand.click("#card-print").click("#print-plans").click("#answer");
        var cards = TestPlans.shipped().stream()
                .flatMap(plan -> plan.cards().stream())
                .toList();
        try (var document = Loader.loadPDF(folder.resolve("fiches-reflexes.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(cards.size());
        }
        var text = text(folder.resolve("fiches-reflexes.pdf"));
        for (var card : cards) assertThat(text).contains("Fiche réflexe %02d".formatted(card.number()));
    }

    @Test
    void aFolderThatIsNotThereIsToldAndLeavesNothing() {
        saveIn(folder.resolve("absent"));
        stand.click("#card-print").click("#answer");
        assertThat(stand.said()).anyMatch(text -> text.startsWith("Le document n’a pas pu être écrit à "));
        assertThat(folder).isEmptyDirectory();
    }

    private void saveIn(Path where) {
        FxTest.runOnFx(() -> screen.print().chooseWith(name -> Optional.of(where.resolve(name))));
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
