// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.MessageAct;
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
class MessagesScreenTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;

    @BeforeEach
    void open() {
        stand = Stand.page(
                frame,
                1824,
                965,
                () -> new MessagesScreen(
                        memory.room(),
                        TestRooms.people(),
                        new TestStation(),
                        List.of(TestMessages.HOLDING, TestMessages.ENGLISH),
                        TestPlans.shipped(),
                        TestDesks.of(memory.room(), List.of(TestMessages.HOLDING, TestMessages.ENGLISH)),
                        frame,
                        new DirectLanes()));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aTextIsFoundByItsWordsWhateverTheAccents() {
        // the texts of the interface's language stand first
        assertThat(list().getItems()).hasSize(1);
        stand.focus("#messages-search").type("REINITIALISEZ pas");
        assertThat(list().getItems()).hasSize(1);
        stand.type(" licorne");
        assertThat(list().getItems()).isEmpty();
        assertThat(stand.said()).contains("Aucun texte ne correspond. Élargir la recherche.");
    }

    @Test
    void missingVariablesAreNamedAndFilledWithTheirSource() {
        assertThat(stand.said()).contains("M01 · Variable à remplir\u00a0: service touché");
        stand.click("#fill-service").focus("#fill-value").type("la Box 7");
        stand.focus("#fill-source").type("réseau").click("#answer");
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new MessageAct.Filled("service", "la Box 7", "réseau"));
        assertThat(stand.said())
                .doesNotContain("M01 · Variable à remplir\u00a0: service touché")
                .anyMatch(text -> text.contains("Une panne touche la Box 7."));
    }

    @Test
    void anEditIsKeptAsTheNextVersionShowsWhatChangedAndIsTakenBack() {
        stand.focus("#message-title").type("!");
        assertThat(memory.journal.entries).isEmpty();
        stand.click("#message-keep");
        assertThat(memory.journal.entries.getLast().payload()).isInstanceOfSatisfying(MessageAct.Kept.class, kept -> {
            assertThat(kept.messages().getFirst().version()).isEqualTo(2);
            assertThat(kept.messages().getFirst().title()).contains("!");
        });
        assertThat(stand.said()).contains("Versions (2)");
        assertThat(stand.shows("#message-diff")).isTrue();
        assertThat(stand.said()).contains("Titre · ", "+1 mot, −3 mots");
    }

    @Test
    void anyTwoVersionsAreComparedWordByWord() {
        keep("Panne à {start-time}.");
        keep("Panne à {start-time} : tout revient.");
        assertThat(stand.said()).contains("+4 mots, −1 mot").contains("− [heure\u00a0de\u00a0début].");
        choose("#diff-before", 0);
        assertThat(stand.said()).anyMatch(words -> words.startsWith("− Une panne touche [service\u00a0touché]."));
        choose("#diff-after", 0);
        assertThat(stand.text("#diff-count")).isEqualTo("aucun mot ajouté, aucun retiré");
        choose("#diff-after", 1);
        memory.journal.record(new MessageAct.Filled("service", "la Box 7", "réseau"));
        stand.settle();
        assertThat(stand.find("#diff-after", ComboBox.class).getValue())
                .as("what was chosen stays")
                .isEqualTo(1);
        keep("Tout est revenu.");
        assertThat(stand.find("#diff-after", ComboBox.class).getValue())
                .as("a new version is shown")
                .isEqualTo(3);
        stand.picture("messages-diff");
    }

    private void keep(String body) {
        var area = stand.find("#message-body", ChipArea.class);
        FxTest.runOnFx(() -> area.replaceText(0, area.getLength(), body));
        stand.settle();
        stand.click("#message-keep");
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, int place) {
        var versions = (ComboBox<Integer>) stand.find(box, ComboBox.class);
        FxTest.runOnFx(() -> versions.setValue(place));
        stand.settle();
    }

    @Test
    void whatCannotBeSavedStaysInTheFields() {
        memory.journal.refuse(true);
        stand.focus("#message-title").type("!");
        stand.click("#message-keep");
        assertThat(stand.text("#message-title")).contains("!");
        assertThat(stand.said()).contains("L’enregistrement a échoué. Rien n’a été changé ni copié.");
    }

    @Test
    void aCopyIsConfirmedRecordedAndMarkedInAnExercise() {
        stand.click("#copy-SHORT_POST");
        assertThat(memory.journal.entries).isEmpty();
        stand.click(".danger");
        assertThat(memory.journal.entries.getLast().payload()).isInstanceOfSatisfying(MessageAct.Used.class, used -> {
            assertThat(used.outlet()).isEqualTo(Outlet.SHORT_POST);
            assertThat(used.text()).startsWith("EXERCICE — EXERCICE — EXERCICE\nUne panne touche");
        });
        assertThat(stand.said()).contains("Utilisations (1)");
    }

    @Test
    void aWithdrawnTextIsNotCopiedAndComesBack() {
        stand.click("#message-withdraw").click(".danger");
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new MessageAct.Withdrawn(TestMessages.HOLDING.id(), ""));
        assertThat(stand.find("#copy-SMS", javafx.scene.control.Button.class).isDisabled())
                .isTrue();
        stand.click("#message-restore");
        assertThat(stand.find("#copy-SMS", javafx.scene.control.Button.class).isDisabled())
                .isFalse();
    }

    @Test
    void aNewTextIsWrittenInAForm() {
        stand.click("#message-new").focus("#new-title").type("Point météo");
        stand.focus("#new-body").type("Le vent tombe.").click("#answer");
        assertThat(memory.journal.entries.getLast().payload()).isInstanceOfSatisfying(MessageAct.Kept.class, kept -> {
            assertThat(kept.messages().getFirst().title()).isEqualTo("Point météo");
            assertThat(kept.messages().getFirst().version()).isEqualTo(1);
        });
        assertThat(list().getItems()).hasSize(2);
        assertThat(stand.text("#message-title")).isEqualTo("Point météo");
    }

    @Test
    void whatIsTypedForOneRoomDoesNotComeUpInAnother() {
        stand.click("#message-new").focus("#new-title").type("Point météo");
        var room = "room/" + memory.room().room().id() + "/";
        assertThat(frame.drafts().load(room + "message-new")).containsEntry("title", "Point météo");
    }

    private ListView<?> list() {
        return stand.find("#messages-list", ListView.class);
    }
}
