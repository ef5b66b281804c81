// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.Sector;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.WordAct;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.word.Audience;
import org.vigie.core.word.Word;
import org.vigie.core.word.Words;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class SilencesInRoomTest {
    private static final Instant T0 = TestRooms.NOW.minusSeconds(134 * 60);

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;

    @BeforeEach
    void open() {
        stand = RoomStand.wide(memory, frame);
        tab();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void beforeAnySignTheClocksWait() {
        assertThat(stand.text("#silence-signal")).startsWith("Aucun premier signal");
        assertThat(stand.text("#silence-MEDIA .silence-last")).isEqualTo("—");
    }

    @Test
    void aWordIsRecordedFromItsRowWithAnHourInThePastAndTakenBack() {
        openCell();
        assertThat(stand.text("#silence-signal")).isEqualTo("Premier signal à 14:02, il y a 2\u00a0h\u00a014");
        assertThat(stand.text("#silence-MEDIA .silence-last")).isEqualTo("2\u00a0h\u00a014");
        press("#silence-MEDIA");
        assertThat(FxTest.onFx(() -> stand.find("#answer", Button.class).isDisabled()))
                .isTrue();
        FxTest.runOnFx(() -> {
            stand.find("#audience-CUSTOMERS", CheckBox.class).setSelected(true);
            stand.find("#word-text", TextArea.class).setText("Aucune fuite.");
            stand.find("#word-channel", TextField.class).setText("Communiqué");
        });
        stand.focus("#word-hour").press("Ctrl+A").type("25:00");
        assertThat(FxTest.onFx(() -> stand.find("#answer", Button.class).isDisabled()))
                .isTrue();
        stand.focus("#word-hour").press("Ctrl+A").type("15:48").click("#answer");
        var word = words().getFirst();
        assertThat(word.audiences()).containsExactly(Audience.CUSTOMERS, Audience.MEDIA);
        assertThat(word.channel()).isEqualTo("Communiqué");
        assertThat(word.at()).isEqualTo(Instant.parse("2026-10-14T13:48:00Z"));
        assertThat(stand.text("#silence-MEDIA .silence-first")).isEqualTo("1\u00a0h\u00a045");
        assertThat(stand.text("#silence-MEDIA .silence-last")).isEqualTo("28\u00a0min");
        assertThat(stand.text("#silence-PARTNERS .silence-last")).isEqualTo("2\u00a0h\u00a014");
        memory.journal.undoLast();
        stand.said();
        assertThat(words()).isEmpty();
        assertThat(stand.text("#silence-MEDIA .silence-last")).isEqualTo("2\u00a0h\u00a014");
    }

    @Test
    void theClocksTickAndTurnWarnThenBad() {
        openCell();
        memory.journal.recordAt(
                new WordAct.Issued(List.of(Audience.MEDIA), "", "Point"), TestRooms.NOW.minusSeconds(60));
        assertThat(tones("#silence-MEDIA")).contains("text-muted");
        memory.at(TestRooms.NOW.plusSeconds(60 * 60));
        memory.journal.record(new WordAct.Issued(List.of(Audience.EMPLOYEES), "", "Point"));
        assertThat(stand.text("#silence-MEDIA .silence-last")).isEqualTo("1\u00a0h\u00a001");
        assertThat(tones("#silence-MEDIA")).contains("text-warn");
        memory.at(TestRooms.NOW.plusSeconds(120 * 60));
        memory.journal.record(new WordAct.Issued(List.of(Audience.EMPLOYEES), "", "Point"));
        assertThat(tones("#silence-MEDIA")).contains("text-bad");
    }

    @Test
    void aWordThatCanNotBeSavedStaysInTheForm() {
        openCell();
        press("#silence-AUTHORITIES");
        FxTest.runOnFx(() -> stand.find("#word-text", TextArea.class).setText("Préfecture prévenue."));
        memory.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        assertThat(words()).isEmpty();
        memory.journal.refuse(false);
        stand.click("#answer");
        assertThat(words()).extracting(Word::text).containsExactly("Préfecture prévenue.");
        assertThat(words().getFirst().at()).isEqualTo(TestRooms.NOW);
    }

    @Test
    void theDemosClocksAreDrawnInBothLanguagesThemesAndSizes() {
        for (var draft : DemoCase.shift(DemoCase.story(), TestPlans.shipped(), TestRooms.EXERCISE.id()))
            if (!draft.occurredAt().isAfter(TestRooms.NOW))
                memory.journal.append(draft).join();
        openCell();
        assertThat(stand.text("#silence-CUSTOMERS .silence-first")).isEqualTo("30\u00a0min");
        stand.picture("silences-fr-dark");
        press("#silence-PARTNERS");
        stand.picture("word-fr-dark");
        stand.close();
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        stand = RoomStand.small(memory, frame);
        tab();
        assertThat(stand.said()).contains("Affected customers");
        stand.picture("silences-small-en-light");
    }

    private void openCell() {
        memory.journal.record(new CellAct.Opened("Panne", T0, List.of(), Sector.TELECOM, Optional.empty()));
        stand.said();
    }

    private List<Word> words() {
        return new Words(memory.journal, TestRooms.EXERCISE.id()).all();
    }

    private List<String> tones(String row) {
        stand.said();
        return FxTest.onFx(
                () -> List.copyOf(stand.find(row + " .silence-last", Node.class).getStyleClass()));
    }

    private void press(String row) {
        FxTest.runOnFx(() -> stand.find(row, PressableRow.class).press());
        FxTest.settle();
    }

    private void tab() {
        FxTest.runOnFx(
                () -> stand.find(".tab-pane", TabPane.class).getSelectionModel().selectLast());
        FxTest.settle();
    }
}
