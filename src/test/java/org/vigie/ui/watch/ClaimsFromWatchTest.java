// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.TriageState;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// Mentions linked to facts and rumours by hand, batches by keys, and how far answers have come.
@ExtendWith(FxTest.class)
class ClaimsFromWatchTest {
    private static final ClaimId OLD = new ClaimId(new UUID(7, 1), 1);
    private static final ClaimId LEAK = new ClaimId(new UUID(7, 2), 2);

    private final WatchRoom room = new WatchRoom();
    private final Frame frame = TestRooms.frame();
    private Filed leak;
    private Filed other;
    private WatchScreen screen;
    private Stand stand;

    private void open(Nature nature) {
        leak = room.say("Nos IBAN circulent sur un forum", 30);
        other = room.say("Il paraît que tout est en vente", 20);
        room.log.record(new ClaimAct.Noted(OLD, "Le réseau est coupé exprès", "@anonyme", Charge.NOBODY, ""));
        room.log.record(new ClaimAct.Judged(OLD, ClaimState.REFUTED, "journal technique"));
        room.log.record(new ClaimAct.Noted(LEAK, "Des données sont en vente", "forum", Charge.NOBODY, ""));
        room.signals.tell("Fuite de données", 12);
        screen = FxTest.onFx(() -> new WatchScreen(
                room.open(nature),
                room,
                WatchPictures.catalog(),
                TestReasons.PLAIN,
                List.of(),
                frame,
                new NotedOutlets(new ArrayList<>())));
        stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node());
        until(() -> stand.find("#rows", ListView.class).getItems().size() == 2
                && screen.model().list().selected().isPresent());
        FxTest.runOnFx(screen::focus);
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> FxTest.onFx(condition));
    }

    private void check(Filed... filed) {
        FxTest.runOnFx(() -> {
            for (var one : filed) screen.model().list().check(one.mention().key(), true);
            screen.focus();
        });
    }

    private ClaimAct.Tied tied() {
        until(() -> room.log.payloads().getFirst() instanceof ClaimAct.Tied);
        return (ClaimAct.Tied) room.log.payloads().getFirst();
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"REAL", "EXERCISE"})
    void vFindsAClaimByItsWordsAndLinksEverythingChecked(Nature nature) {
        open(nature);
        check(leak, other);
        stand.press("V");
        until(() -> stand.shows("#claim-card"));
        FxTest.runOnFx(() -> stand.find("#claim-search", TextField.class).setText("données ven"));
        assertThat(stand.find("#claim-rows", ListView.class).getItems()).hasSize(1);
        stand.picture("claim-card-fr-dark");
        stand.press("Enter");
        assertThat(tied().claim()).isEqualTo(LEAK);
        assertThat(tied().mentions())
                .containsExactlyInAnyOrder(leak.mention().key(), other.mention().key());
        until(() -> stand.said().contains("2 mentions liées à F-02"));
        assertThat(screen.model().list().checked()).isEmpty();
        until(() -> stand.said().contains("F-02 Des données sont en vente · liée à la main"));
    }

    @Test
    void aRefutedClaimIsLinkedTooAndTheSameAgainTakesOut() {
        open(Nature.EXERCISE);
        link("exprès");
        assertThat(tied().belong()).isTrue();
        until(() -> !stand.shows("#claim-card"));
        link("exprès");
        until(() -> room.log.payloads().getFirst() instanceof ClaimAct.Tied tied && !tied.belong());
        FxTest.runOnFx(screen::focus);
        stand.press("Ctrl+Z");
        until(() -> room.log.payloads().getFirst() instanceof ClaimAct.Tied tied && tied.belong());
    }

    private void link(String words) {
        FxTest.runOnFx(screen::focus);
        stand.press("V");
        until(() -> stand.shows("#claim-card"));
        FxTest.runOnFx(() -> stand.find("#claim-search", TextField.class).setText(words));
        stand.press("Enter");
    }

    @Test
    void aNewClaimStartsFromTheMentionAndOneUndoTakesItBack() {
        open(Nature.EXERCISE);
        FxTest.runOnFx(() -> screen.model().list().choose(1));
        stand.press("V");
        until(() -> stand.shows("#claim-card"));
        stand.click("#claim-new");
        assertThat(stand.find("#claim-statement", TextArea.class).getText())
                .isEqualTo("Nos IBAN circulent sur un forum");
        stand.click("#answer");
        assertThat(tied().claim().spoken()).isEqualTo("F-03");
        assertThat(room.log.payloads().get(1)).isInstanceOfSatisfying(ClaimAct.Noted.class, noted -> {
            assertThat(noted.statement()).isEqualTo("Nos IBAN circulent sur un forum");
            assertThat(noted.source()).isEqualTo("Auteur 1");
        });
        int before = room.log.payloads().size();
        FxTest.runOnFx(screen::focus);
        stand.press("Ctrl+Z");
        until(() -> room.log.payloads().size() == before - 2);
    }

    @Test
    void aLinkThatCannotBeSavedSaysSo() {
        open(Nature.REAL);
        room.log.refuseWith(new Journal.NotSaved("disk full", new IOException("no space")));
        link("données");
        until(() -> stand.said().stream().anyMatch(text -> text.startsWith("Non enregistré\u00a0: le disque")));
    }

    @Test
    void lLinksEverythingCheckedToANarrativeAndTDoesIt() {
        open(Nature.EXERCISE);
        check(leak, other);
        stand.press("L");
        until(() -> menu() != null);
        FxTest.runOnFx(() -> menu().getItems().getFirst().fire());
        until(() -> room.log.payloads().getFirst() instanceof SignalAct.MentionsLinked linked
                && linked.mentions().size() == 2);
        until(() -> stand.said().contains("2 mentions liées au récit «\u00a0Fuite de données\u00a0»"));
        check(leak, other);
        stand.press("D");
        until(() -> room.log.payloads().getFirst() instanceof Payload.MentionsTriaged moved
                && moved.mentions().size() == 2
                && moved.state() == TriageState.IN_PROGRESS);
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu menu && "narratives".equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Test
    void rowsTellHowFarTheAnswerHasCome() {
        open(Nature.EXERCISE);
        assertThat(answers()).containsExactlyInAnyOrder("Sans réponse", "Sans réponse");
        stand.press("D");
        until(() -> answers().contains("Réponse en cours"));
        FxTest.runOnFx(() -> screen.model()
                .triage()
                .record(
                        List.of(leak.mention().key()),
                        List.of(new Payload.MentionsAnswered(
                                List.of(leak.mention().key()), java.util.Optional.empty(), 0, AnswerWay.ELSEWHERE, "")),
                        filed -> filed,
                        new TriageViewModel.Outcome.Noted()));
        until(() -> answers().stream().anyMatch(text -> text.startsWith("Répondue à 14:00, 30")));
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        until(() -> answers().contains("Response under way"));
    }

    private List<String> answers() {
        return FxTest.onFx(() -> stand.scene().getRoot().lookupAll("#row-answer").stream()
                .filter(node -> node.isVisible() && node.getParent().getParent() != null)
                .map(node -> ((Label) node).getAccessibleText())
                .filter(java.util.Objects::nonNull)
                .toList());
    }
}
