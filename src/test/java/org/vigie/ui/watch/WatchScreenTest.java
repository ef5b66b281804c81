// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// The screen as people use it: by keys, at both widths, live, and when saving fails.
@ExtendWith(FxTest.class)
class WatchScreenTest {
    private final WatchRoom room = new WatchRoom();
    private final Frame frame = TestRooms.frame();
    private final List<String> led = new ArrayList<>();
    private WatchScreen screen;
    private Stand stand;
    private Filed first;

    @BeforeEach
    void open() {
        room.say("La box 7 ne répond plus", 30);
        room.say("Altéa est muette", 20);
        first = room.say("Panne Altéa, encore", 10);
        show(1824);
    }

    private void show(int width) {
        if (stand != null) close();
        screen = FxTest.onFx(() -> new WatchScreen(
                room.open(Nature.EXERCISE),
                room,
                WatchPictures.catalog(),
                TestReasons.PLAIN,
                List.of(),
                frame,
                new NotedOutlets(led)));
        stand = Stand.show(frame, width, 900, () -> (Parent) screen.node());
        until(() -> rows().getItems().size() == 3
                && screen.model().list().selected().isPresent());
        FxTest.runOnFx(screen::focus);
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> rows() {
        return stand.find("#rows", ListView.class);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> FxTest.onFx(condition));
    }

    private String chosen() {
        return FxTest.onFx(() ->
                screen.model().list().selected().map(f -> f.mention().text()).orElse(""));
    }

    @Test
    void keysWalkAndTriage() {
        assertThat(chosen()).isEqualTo("Panne Altéa, encore");
        stand.press("J");
        assertThat(chosen()).isEqualTo("Altéa est muette");
        stand.press("K").press("T");
        until(() -> rows().getItems().size() == 2);
        assertThat(room.triage(first).state()).isEqualTo(TriageState.DONE);
        assertThat(chosen()).isEqualTo("Altéa est muette");
        assertThat(rows().getSelectionModel().getSelectedIndex()).isZero();
        assertThat(stand.said()).contains("Mention traitée", "Annuler");
        stand.press("Ctrl+Z");
        until(() -> rows().getItems().size() == 3);
        assertThat(chosen()).isEqualTo("Panne Altéa, encore");
    }

    @Test
    void betweenFiltersAndDetailTheListNeverReachesUnderTheDetail() {
        show(1504);
        stand.press("J");
        room.say("Encore une panne", 0);
        until(() -> stand.find("#pill", Button.class).isVisible());
        FxTest.settle();
        var list = FxTest.onFx(() -> stand.find("#mentions", Region.class)
                .localToScene(stand.find("#mentions", Region.class).getLayoutBounds()));
        var batch = FxTest.onFx(() -> stand.find("#batch-open", Button.class)
                .localToScene(stand.find("#batch-open", Button.class).getLayoutBounds()));
        var detail = FxTest.onFx(() -> stand.find("#detail", Region.class)
                .localToScene(stand.find("#detail", Region.class).getLayoutBounds()));
        assertThat(list.getMaxX()).isLessThanOrEqualTo(detail.getMinX());
        assertThat(batch.getMaxX()).isLessThanOrEqualTo(list.getMaxX());
        stand.picture("watch-between-fr-dark");
    }

    @Test
    void keysRestWhileSomeoneTypes() {
        stand.press("Ctrl+F").type("t");
        stand.press("T").press("J");
        assertThat(room.log.payloads()).isEmpty();
        assertThat(stand.text("#query")).isEqualTo("t");
    }

    @Test
    void followNoteFalsePositiveAndSpace() {
        stand.press("S");
        until(() -> room.triage(first).followed());
        stand.press("N");
        FxTest.runOnFx(() -> stand.find("#note", TextArea.class).setText("Vu avec le support"));
        stand.click("#answer");
        until(() -> room.triage(first).notes().size() == 1);
        until(() -> stand.said().contains("Vu avec le support"));
        FxTest.runOnFx(screen::focus);
        stand.press("Space");
        until(() -> room.collector.isPaused());
        assertThat(stand.text("#rate")).isEqualTo("Collecte en pause");
        stand.press("F");
        until(() -> room.triage(first).state() == TriageState.DISMISSED);
    }

    @Test
    void newMentionsWaitBehindThePill() {
        room.arrive("Altéa, toujours rien");
        until(() -> stand.shows("#pill"));
        assertThat(stand.text("#pill")).isEqualTo("1 nouvelle");
        assertThat(FxTest.onFx(() -> rows().getItems().size())).isEqualTo(3);
        stand.press("Home");
        until(() -> rows().getItems().size() == 4);
        assertThat(chosen()).isEqualTo("Panne Altéa, encore");
        assertThat(stand.shows("#pill")).isFalse();
    }

    @Test
    void aBatchOnEverythingAsksFirst() {
        stand.press("Shift+T").click("#batch-follow");
        assertThat(stand.said()).contains("Traiter 3 mentions d’un coup\u00a0?");
        stand.click(".danger");
        until(() -> room.log.payloads().size() == 1);
        assertThat(room.log.payloads().getFirst())
                .isInstanceOfSatisfying(
                        Payload.MentionsFollowed.class,
                        act -> assertThat(act.mentions()).hasSize(3));
    }

    @Test
    void whatCannotBeSavedIsSaidAndUndone() {
        room.log.refuseWith(new Journal.NotSaved("disk full", new IOException("no space")));
        stand.press("T");
        until(() -> stand.said().stream().anyMatch(s -> s.startsWith("Non enregistré\u00a0: le disque")));
        assertThat(FxTest.onFx(() -> rows().getItems().size())).isEqualTo(3);
        assertThat(room.triage(first).state()).isEqualTo(TriageState.TO_DO);
    }

    @Test
    void theChartByKeyboardNarrowsTheList() {
        stand.focus("#volume-chart").press("Right");
        until(() -> rows().getItems().size() == 1);
        assertThat(chosen()).isEqualTo("La box 7 ne répond plus");
        stand.press("Esc");
        until(() -> rows().getItems().size() == 3);
    }

    @Test
    void facetsNarrowByKeyboardAndReset() {
        until(() -> stand.shows(".facet-row"));
        FxTest.runOnFx(() -> screen.model().facets().only(Facet.FOLLOWED, "yes"));
        until(() -> rows().getItems().isEmpty());
        until(() -> stand.shows("#list-empty"));
        stand.click("#facets-reset");
        until(() -> rows().getItems().size() == 3);
    }

    @Test
    void aFaultyQueryIsExplainedInWords() {
        FxTest.runOnFx(() -> screen.model().query().textProperty().set("(altea"));
        FxTest.settle();
        assertThat(stand.text("#query-verdict")).isEqualTo("Cette parenthèse n’est pas fermée. (signe n° 1)");
    }

    @Test
    void theSourceOpensOnlyAfterItsHostWasShown() {
        stand.click("#open-source");
        assertThat(stand.said()).contains("box-forum.example");
        assertThat(led).isEmpty();
        stand.click("#answer");
        assertThat(led).containsExactly("https://box-forum.example/t/3");
    }

    @Test
    void narrowTheDetailComesOverTheListAndGoesAgain() {
        show(1224);
        assertThat(stand.shows("#detail")).isFalse();
        stand.press("Enter");
        assertThat(stand.shows("#detail")).isTrue();
        stand.press("Esc");
        assertThat(stand.shows("#detail")).isFalse();
        stand.click("#facets-show");
        assertThat(stand.shows("#facets")).isTrue();
    }

    @Test
    void theLanguageChangesWhileOneLooks() {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        FxTest.settle();
        assertThat(stand.said()).contains("Watch", "Filters", "3 mentions shown", "False positive");
    }

    /// The mention is half an hour old and was looked at four times; the one after it is too recent to foretell.
    @Test
    void theMultipleThatAMentionIsAskedAboutIsChosenAndKept() {
        var old = rows().getItems().getLast().filed().orElseThrow();
        for (int minutes : new int[] {8, 15, 22, 29})
            room.mentions.read(
                    old.mention().key(),
                    new EngagementReading(
                            WatchRoom.NOON.minusSeconds(1_800 - 60L * minutes),
                            new Engagement(5, 3L * minutes, 9, Engagement.UNKNOWN)));
        FxTest.runOnFx(() -> rows().getSelectionModel().select(2));
        until(() -> stand.shows("#spread-chance") && stand.text("#spread").contains("×2"));
        assertThat(frame.preferences().get().spreadMultiple()).isEqualTo(3);
        int triple = percent();
        choose(10);
        int tenfold = percent();
        assertThat(stand.text("#spread").replaceAll("[\\u00a0\\u202f]", " ")).contains("×10 : " + tenfold + " %");
        assertThat(tenfold).isLessThan(triple);
        assertThat(frame.preferences().get().spreadMultiple()).isEqualTo(10);
        stand.picture("spread-chosen");
        stand.press("K");
        until(() -> !stand.shows("#spread-chance"));
        assertThat(stand.text("#spread")).isNotBlank();
    }

    @SuppressWarnings("unchecked")
    private void choose(int multiple) {
        FxTest.runOnFx(() -> stand.find("#spread-multiple", ComboBox.class).setValue(multiple));
    }

    private int percent() {
        return Integer.parseInt(stand.text("#spread-chance").replaceAll("\\D", ""));
    }
}
