// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.Room;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.MapAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMaps.Kept;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class MapsOnScreenTest {
    private static final ClaimId PARK = new ClaimId(new UUID(7, 1), 1);

    private static final List<Message> SHIPPED = List.of(TestMessages.HOLDING, TestMessages.ENGLISH);

    @TempDir
    Path folder;

    private final Frame frame = TestRooms.frame();
    private TestRoom memory;
    private Stand stand;
    private Around around;

    private void open(Room room) {
        open(room, 1824, 1200);
    }

    private void open(Room room, int width, int height) {
        memory = TestRooms.open(room);
        memory.journal.record(new ClaimAct.Noted(PARK, "21 % du parc touché", "Forum", Charge.NOBODY, ""));
        stand = Stand.show(frame, width, height, () -> {
            var lanes = new DirectLanes();
            var model = new MessagesViewModel(
                    memory.room(), TestRooms.people(), SHIPPED, frame, lanes, () -> new UUID(0, 7), _ -> {});
            around = new Around(
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
            var view = new MessagesView(around, new LibraryExchange(around, lanes));
            model.refresh();
            return (Parent) view;
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theMapOfTheTextIsReadInBothLanguages(String language) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        open(TestRooms.EXERCISE);
        stand.click("#maps-open");
        boolean french = language.equals("fr");
        assertThat(stand.said())
                .contains(
                        french
                                ? "Quand ma ligne revient-elle, et que dois-je faire\u00a0?"
                                : "When does my line come back, and what should I do?")
                .contains(
                        french
                                ? "Laissez votre box branchée, sans la réinitialiser."
                                : "Leave your box plugged in; do not reset it.");
        assertThat(stand.text("#map-spoken"))
                .isEqualTo(
                        french
                                ? "21 / 27 mots · 7 s / 9 s · 3 / 3 messages"
                                : "23 / 27 words · 8 s / 9 s · 3 / 3 messages");
        stand.picture("maps-" + language);
    }

    @Test
    void aNewMapIsWrittenCountedAndHeldAgainstTheRegister() {
        open(TestRooms.EXERCISE);
        stand.click("#maps-open").click("#map-new");
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).isEqualTo("Une carte répond à une question.");
        stand.focus("#map-question").type("Qui paie ?");
        stand.focus("#map-key-1").type("Nous remboursons tout.");
        assertThat(stand.text("#map-count")).isEqualTo("3 / 27 mots · 1 s / 9 s · 1 / 3 messages");
        stand.focus("#map-fact-1-1").type("21 % du parc");
        choose("#map-claim-1-1", Optional.of(PARK));
        stand.focus("#map-fact-2-1").type("un fait sans message");
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).isEqualTo("Des faits soutiennent un message qui n’a pas de mots.");
        stand.focus("#map-key-2").type("Sans démarche.");
        stand.click("#answer");
        var id = MessageId.own(new UUID(0, 7), Tongue.FR);
        assertThat(last())
                .isEqualTo(new MapAct.Kept(new MessageMap(
                        id,
                        "outage",
                        Audience.CUSTOMERS,
                        "Qui paie ?",
                        List.of(
                                new MessageMap.Key(
                                        "Nous remboursons tout.",
                                        List.of(new MessageMap.Fact("21 % du parc", Optional.of(PARK)))),
                                new MessageMap.Key(
                                        "Sans démarche.",
                                        List.of(new MessageMap.Fact("un fait sans message", Optional.empty())))))));
        choose("#map-choose", around.model().maps().one(id).orElseThrow());
        assertThat(stand.said())
                .contains("F-01, à vérifier")
                .contains("M12 · Règle 27 mots, 9 s, 3 messages\u00a0: 2 / 3")
                .contains("Message 1 · M12 · Règle 27 mots, 9 s, 3 messages\u00a0: 1 / 3")
                .contains("Message 1, fait 1 · M03 · Affirme ce que le registre ne tient pas pour vérifié\u00a0: F-01");
        memory.journal.record(new ClaimAct.Judged(PARK, ClaimState.VERIFIED, "relevé réseau"));
        refresh();
        assertThat(stand.said()).contains("F-01, vérifié").doesNotContain("F-01, à vérifier");
        memory.journal.record(new ClaimAct.Judged(PARK, ClaimState.REFUTED, "relevé réseau"));
        refresh();
        assertThat(stand.said()).contains("F-01, démenti");
    }

    @Test
    void aReadyMapIsEditedWithdrawnAndComesBack() {
        open(TestRooms.WATCH);
        stand.click("#maps-open").click("#map-edit");
        stand.focus("#map-key-3").press("Ctrl+A").type("Prochain point à 18 h.").click("#answer");
        assertThat(last()).isInstanceOfSatisfying(MapAct.Kept.class, kept -> {
            assertThat(kept.map().id()).isEqualTo(new MessageId("outage-return", Tongue.FR));
            assertThat(kept.map().said()).contains("Prochain point à 18 h.");
            assertThat(kept.map().keys().get(2).facts()).hasSize(3);
        });
        assertThat(stand.said()).contains("Prochain point à 18 h.");
        stand.click("#map-withdraw").click(".danger");
        assertThat(last()).isEqualTo(new MapAct.Withdrawn(new MessageId("outage-return", Tongue.FR)));
        assertThat(around.model().maps().of(Tongue.FR, "outage")).hasSize(13);
        FxTest.runOnFx(() -> around.model().undo());
        stand.settle();
        assertThat(last()).isInstanceOf(Payload.Undone.class);
        assertThat(around.model().maps().of(Tongue.FR, "outage")).hasSize(14);
    }

    @Test
    void whatCannotBeSavedStaysInTheForm() {
        open(TestRooms.EXERCISE);
        stand.click("#maps-open").click("#map-edit");
        stand.focus("#map-question").type("!");
        memory.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.text("#map-question")).contains("!");
        assertThat(stand.shows("#form-problem")).isTrue();
    }

    @Test
    void theEditorSaysWhichMessagesAreTakenUpAndInsertsTheMissing() {
        open(TestRooms.EXERCISE);
        assertThat(stand.text("#uptake-count")).isEqualTo("Éléments de langage repris\u00a0: 1 sur 3");
        stand.focus("#message-body");
        FxTest.runOnFx(() -> area().positionCaret(3));
        stand.click("#uptake-insert-2");
        assertThat(FxTest.onFx(() -> area().source()))
                .startsWith(
                        "Une panne touche {service}. Laissez votre box branchée, sans la réinitialiser. Nous mesurons");
        assertThat(stand.text("#uptake-count")).isEqualTo("Éléments de langage repris\u00a0: 2 sur 3");
        FxTest.runOnFx(() -> area().undo());
        stand.settle();
        assertThat(stand.text("#uptake-count")).isEqualTo("Éléments de langage repris\u00a0: 1 sur 3");
        choose(
                "#uptake-map",
                around.model()
                        .maps()
                        .one(new MessageId("people-heard", Tongue.FR))
                        .orElseThrow());
        assertThat(stand.text("#uptake-count")).isEqualTo("Éléments de langage repris\u00a0: 0 sur 3");
        stand.picture("messages-uptake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cartes.pdf", "cartes.docx"})
    void aMapGoesOnPaperWithTheMarkOfAnExercise(String name) throws IOException {
        open(TestRooms.EXERCISE);
        var file = folder.resolve(name);
        var print = new MapPrint(around, _ -> Optional.of(file));
        List<Kept> maps = around.model().maps().of(Tongue.FR, "outage");
        FxTest.runOnFx(() -> print.open(maps.subList(0, 2)));
        stand.settle();
        assertThat(Files.size(file)).isPositive();
        assertThat(stand.said()).contains("2 cartes exportées\u00a0: " + name);
        FxTest.runOnFx(() -> new MapPrint(around, _ -> Optional.of(folder.resolve("nowhere/x.pdf"))).open(maps));
        stand.settle();
        assertThat(stand.said()).anyMatch(words -> words.startsWith("Le fichier n’a pas pu être écrit\u00a0:"));
    }

    @Test
    void itStandsOnASmallWindow() {
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        open(TestRooms.EXERCISE, 1224, 560);
        stand.click("#maps-open");
        stand.picture("maps-small");
        stand.click("#map-edit");
        stand.picture("map-form-small");
        assertThat(stand.shows("#map-key-1")).isTrue();
    }

    private ChipArea area() {
        return (ChipArea) stand.scene().lookup("#message-body");
    }

    private void refresh() {
        FxTest.runOnFx(() -> around.model().refresh());
        stand.settle();
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, Object value) {
        var choices = (ComboBox<Object>) stand.find(box, ComboBox.class);
        FxTest.runOnFx(() -> choices.setValue(value));
        stand.settle();
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }
}
