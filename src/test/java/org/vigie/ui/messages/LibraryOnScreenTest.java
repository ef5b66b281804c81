// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestMessages;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class LibraryOnScreenTest {
    private static final List<Message> SHIPPED = List.of(TestMessages.HOLDING, TestMessages.ENGLISH);

    @TempDir
    Path folder;

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private LibraryExchange exchange;
    private Stand stand;

    @BeforeEach
    void open() {
        stand = Stand.show(frame, 1824, 965, () -> {
            var lanes = new DirectLanes();
            var model = new MessagesViewModel(
                    memory.room(), TestRooms.people(), SHIPPED, frame, lanes, () -> new UUID(0, 7), _ -> {});
            var around = new Around(
                    frame,
                    model,
                    new CircuitViewModel(new TestStation(), lanes, model),
                    new SendingViewModel(
                            memory.room(),
                            TestDesks.of(memory.room(), SHIPPED),
                            model,
                            lanes,
                            () -> new UUID(0, 8),
                            _ -> {}),
                    Optional.empty(),
                    TestPlans.shipped(),
                    TestRooms.people());
            exchange = new LibraryExchange(around, lanes);
            var view = new MessagesView(around, exchange);
            model.refresh();
            return (Parent) view;
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aFileIsShownBeforeItComesInByOneAct() throws IOException {
        var file = Files.writeString(folder.resolve("textes.csv"), """
            id;language;title;body;channels
            outage-wait;fr;Panne en cours;D’autres mots.;SMS
            meteo;fr;Météo;Le vent tombe.;SITE
            sans-mots;fr;Sans mots;;SITE
            """);
        read(file);
        assertThat(stand.said())
                .contains("1 nouveau texte, 1 modifié, aucun identique.")
                .contains("1 ligne reste dehors\u00a0:")
                .contains("ligne 3, body\u00a0: «\u00a0\u00a0»");
        assertThat(memory.journal.entries).isEmpty();
        stand.click("#answer");
        assertThat(last())
                .isInstanceOfSatisfying(
                        MessageAct.Kept.class,
                        kept -> assertThat(kept.messages())
                                .extracting(message -> message.id() + " " + message.version())
                                .containsExactly("meteo/fr 1", "outage-wait/fr 2"));
        assertThat(memory.journal.entries).hasSize(1);
    }

    @Test
    void aDocumentWithMacrosIsRefusedInPlainWords() throws IOException {
        var file = folder.resolve("textes.docm");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/vbaProject.bin"));
        }
        read(file);
        assertThat(stand.said()).anyMatch(words -> words.startsWith("Ce document contient des macros"));
        read(folder.resolve("absent.csv"));
        assertThat(stand.said()).contains("Le fichier n’a pas pu être lu.");
        read(folder.resolve("photo.png"));
        assertThat(stand.said()).anyMatch(words -> words.startsWith("Aucun texte n’a été trouvé"));
        assertThat(memory.journal.entries).isEmpty();
    }

    @Test
    void whatIsExportedComesBackUnchanged() {
        var file = folder.resolve("textes.docx");
        FxTest.runOnFx(() -> exchange.write(file));
        stand.settle();
        assertThat(stand.said()).contains("1 texte exporté\u00a0: textes.docx");
        read(file);
        assertThat(stand.said()).contains("Aucun nouveau texte, aucun modifié, 1 identique.");
        assertThat(stand.find("#answer", javafx.scene.control.Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void detailsHoldExpiryTagsChannelsAndWordsOfTheirOwn() {
        stand.click("#message-details").focus("#details-expires").type("31/12/2027");
        stand.focus("#details-tags").type("box, wifi");
        stand.focus("#own-SMS").type("Panne.");
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(MessageAct.Kept.class, kept -> {
            var message = kept.messages().getFirst();
            assertThat(message.tags()).containsExactly("box", "wifi");
            assertThat(message.words(Outlet.SMS)).isEqualTo("Panne.");
            assertThat(message.expires()).contains(java.time.Instant.parse("2027-12-31T22:59:00Z"));
        });
    }

    @Test
    void aVariableIsFoundByWhatItIsCalledAndInserted() {
        stand.focus("#message-body").press("Ctrl+Space");
        stand.focus("#variable-search").type("numero d");
        assertThat(stand.find("#variable-list", ListView.class).getItems()).isEqualTo(List.of("hotline"));
        stand.press("Enter");
        assertThat(stand.text("#chip-hotline")).isEqualTo("numéro\u00a0d’appel");
        assertThat(FxTest.onFx(stand.find("#message-body", ChipArea.class)::source))
                .startsWith("{hotline}Une panne");
    }

    @Test
    void scenariosAreCountedAndChosenInTheTree() {
        var tree = stand.find("#scenario-tree", TreeView.class);
        assertThat(stand.said()).contains("Scénarios");
        FxTest.runOnFx(() -> tree.getSelectionModel().select(2));
        stand.settle();
        assertThat(stand.find("#messages-list", ListView.class).getItems()).isEmpty();
        FxTest.runOnFx(() -> tree.getSelectionModel().select(1));
        stand.settle();
        assertThat(stand.find("#messages-list", ListView.class).getItems()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void channelLevelAndToneNarrowTheList() {
        choose("#messages-outlet", Optional.of(Outlet.VOICE));
        assertThat(stand.find("#messages-list", ListView.class).getItems()).isEmpty();
        choose("#messages-outlet", Optional.of(Outlet.SMS));
        assertThat(stand.find("#messages-list", ListView.class).getItems()).hasSize(1);
        choose("#messages-level", Optional.of(org.vigie.core.crisis.CrisisLevel.WATCH));
        assertThat(stand.find("#messages-list", ListView.class).getItems())
                .as("meant for an alert")
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, Optional<?> value) {
        var found = (ComboBox<Object>) stand.find(box, ComboBox.class);
        FxTest.runOnFx(() -> found.setValue(value));
        stand.settle();
    }

    private void read(Path file) {
        FxTest.runOnFx(() -> exchange.read(file));
        stand.settle();
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }
}
