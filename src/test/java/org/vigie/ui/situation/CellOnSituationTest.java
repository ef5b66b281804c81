// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.ui.situation.SituationRoom.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.journal.WordAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.MessageId;
import org.vigie.core.question.QuestionId;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.core.word.Audience;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// What the cell has before it, told on *Situation*: decisions counting down, late actions, rumours, and the acts on
/// mentions and narratives that start there.
@ExtendWith(FxTest.class)
class CellOnSituationTest {
    private final SituationRoom room = new SituationRoom();
    private final Frame frame = TestRooms.frame();
    private final List<Search> opened = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<CrisisLevel> levels = new ArrayList<>();
    private final AtomicInteger reports = new AtomicInteger();
    private SituationScreen screen;
    private Stand stand;

    private void show() {
        screen = FxTest.onFx(() -> new SituationScreen(
                room.open(),
                room.reader(),
                SituationRoom.TAXONOMY,
                frame,
                new SituationLeads(
                        (search, mention) -> opened.add(search),
                        shown::add,
                        _ -> {},
                        now -> levels.add(now.get()),
                        () -> reports.incrementAndGet()),
                Lanes.live()));
        stand = Stand.show(frame, 1824, 960, () -> (Parent) screen.node());
        until(() -> screen.model().wasReadProperty().get());
        FxTest.runOnFx(screen::focus);
        FxTest.settle();
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(() -> FxTest.onFx(condition));
    }

    private Payload last() {
        return room.room.journal.entries.getLast().payload();
    }

    @Test
    void theLevelAndTheNextReportAreAtHand() {
        room.level(CrisisLevel.ALERT, "rafale", NOW.minusSeconds(600));
        room.room.journal.recordAt(
                new SitrepAct.Issued(new Sitrep(
                        3,
                        NOW.minusSeconds(900),
                        NOW.minusSeconds(60),
                        CrisisLevel.ALERT,
                        Trend.STEADY,
                        true,
                        Sitrep.Text.NONE,
                        List.of(),
                        List.of(),
                        Optional.empty())),
                NOW.minusSeconds(60));
        show();
        assertThat(stand.said()).contains("Modifier le niveau", "Préparer le point de situation n°\u00a04");
        stand.click("#level-decide").click("#report-write");
        assertThat(levels).containsExactly(CrisisLevel.ALERT);
        assertThat(reports).hasValue(1);
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        assertThat(stand.said()).contains("Change the level", "Prepare situation report no. 4");
    }

    @Test
    void decisionsCountDownAndLateActionsSayByHowMuch() {
        room.room.journal.recordAt(
                new DecisionAct.Asked(
                        new DecisionId(new UUID(1, 1), 7),
                        "Geste commercial\u00a0: 10 jours ou 1 mois\u00a0?",
                        List.of("10 jours", "1 mois"),
                        Optional.of(UsualRoles.DIRECTION.id()),
                        List.of(),
                        Optional.of(NOW.plusSeconds(28 * 60))),
                NOW.minusSeconds(600));
        room.room.journal.recordAt(
                new ActionAct.Given(
                        new ActionId(new UUID(2, 1), 17),
                        "Script téléconseillers",
                        Charge.of(UsualRoles.COMMERCIAL.id()),
                        Optional.of(NOW.minusSeconds(31 * 60)),
                        List.of(),
                        Optional.empty()),
                NOW.minusSeconds(7200));
        show();
        assertThat(stand.said())
                .contains("Décisions à prendre", "D-07", "Direction", "A-17", "Commercial", "retard 31\u00a0min")
                .anyMatch(said -> said.startsWith("avant ") && said.endsWith("28\u00a0min"));
        room.room.at(NOW.plusSeconds(29 * 60));
        FxTest.runOnFx(screen.model()::restart);
        until(() -> stand.said().contains("retard 1\u00a0min"));
        FxTest.runOnFx(
                () -> stand.find("#due .pressable-row", PressableRow.class).press());
        assertThat(shown).containsExactly("room");
    }

    @Test
    void rumoursTellHowFarTheCellIsAndLeadToWhatRepeatsThem() {
        room.say(NOW.minusSeconds(600), "La Box 8 serait déjà prête", -0.4, 30);
        room.say(NOW.minusSeconds(5000), "Tout ça pour vendre la Box 8", -0.6, 30);
        var claim = new ClaimId(new UUID(3, 1), 5);
        var nobody = Charge.NOBODY;
        room.room.journal.recordAt(
                new ClaimAct.Noted(claim, "Panne voulue pour vendre la Box 8", "X", nobody, "« box 8 »"),
                NOW.minusSeconds(500));
        room.room.journal.recordAt(
                new ClaimAct.Noted(new ClaimId(new UUID(3, 2), 6), "12 % du parc", "DT", nobody, ""),
                NOW.minusSeconds(400));
        room.room.journal.recordAt(
                new ClaimAct.Judged(new ClaimId(new UUID(3, 2), 6), ClaimState.VERIFIED, "relevé"),
                NOW.minusSeconds(300));
        show();
        assertThat(stand.said())
                .contains("«\u00a0Panne voulue pour vendre la Box 8\u00a0»", "Détectée")
                .doesNotContain("«\u00a012 % du parc\u00a0»");
        assertThat(FxTest.onFx(() -> stand.find("#rumour-5", Node.class).getAccessibleText()))
                .startsWith("F-05, Panne voulue")
                .endsWith("étape 1 sur 4");
        FxTest.runOnFx(() -> stand.find("#rumour-5", PressableRow.class).press());
        assertThat(opened).hasSize(1);
        stand.click("#tab-reasons");
        assertThat(stand.shows("#rumours")).isFalse();
        stand.click("#tab-alerts");
        assertThat(stand.said()).contains("Aucune alerte ouverte.");
    }

    @Test
    void silencesAreOneClickAwayAndAWordIsRecordedFromThere() {
        var t0 = NOW.minusSeconds(134 * 60);
        room.room.journal.record(new CellAct.Opened("Panne", t0, List.of(), Sector.TELECOM, Optional.empty()));
        show();
        stand.click("#tab-silences");
        assertThat(stand.text("#silence-signal")).startsWith("Premier signal à 14:02");
        assertThat(stand.said()).contains("6 en retard");
        stand.picture("situation-silences-fr-dark");
        FxTest.runOnFx(() -> stand.find("#silence-MEDIA", PressableRow.class).press());
        FxTest.runOnFx(() -> stand.find("#word-text", TextArea.class).setText("Point presse."));
        stand.click("#answer");
        assertThat(last()).isEqualTo(new WordAct.Issued(List.of(Audience.MEDIA), "", "Point presse."));
        until(() -> stand.said().contains("5 en retard"));
        assertThat(stand.said()).contains("Parole notée");
    }

    @Test
    void questionsAreCountedAnsweredAndLeadToTheirMention() {
        var press = room.say(
                NOW.minusSeconds(540), "Combien de foyers touchés ?", 0, 30, SituationRoom.PRESS, 900, Set.of("press"));
        room.say(NOW.minusSeconds(600), "Ça revient quand ?", -0.3, 30, SituationRoom.FORUM, 9, Set.of("wants-news"));
        room.say(NOW.minusSeconds(500), "Toujours rien.", -0.3, 30, SituationRoom.FORUM, 9, Set.of("wants-news"));
        show();
        assertThat(stand.text("#tab-questions")).isEqualTo("Questions 2");
        stand.click("#tab-questions");
        stand.picture("situation-questions-fr-dark");
        assertThat(stand.said()).contains("2 ouvertes", "«\u00a0Combien de foyers touchés ?\u00a0»");
        FxTest.runOnFx(() ->
                stand.find("#question-" + press.number(), PressableRow.class).press());
        assertThat(opened).hasSize(1);
        stand.click("#answered-" + press.number());
        assertThat(last())
                .isEqualTo(new Payload.MentionsTriaged(
                        List.of(press.mention().key()), TriageState.DONE, Optional.empty()));
        room.triage(press, TriageState.DONE, NOW);
        room.room.journal.record(new Payload.MentionsAnswered(
                List.of(press.mention().key()),
                Optional.of(MessageId.parse("outage-qa/fr")),
                3,
                AnswerWay.COPIED,
                "Douze mille."));
        FxTest.runOnFx(screen.model()::restart);
        until(() -> stand.text("#tab-questions").equals("Questions 1"));
        assertThat(stand.said()).contains("Répondue", "Répondue par le texte outage-qa/fr, version 3");
    }

    @Test
    void questionsOpenedAtTheDeskWaitHereToo() {
        var id = new QuestionId(new java.util.UUID(8, 1));
        room.room.journal.record(
                new QuestionAct.Opened(id, org.vigie.core.message.Audience.MEDIA, "Qui paiera les magasins fermés ?"));
        show();
        assertThat(stand.text("#tab-questions")).isEqualTo("Questions 1");
        stand.click("#tab-questions");
        assertThat(stand.said()).contains("1 ouverte", "«\u00a0Qui paiera les magasins fermés ?\u00a0»", "Ouverte");
        stand.picture("situation-desk-question-fr-dark");
        FxTest.runOnFx(
                () -> room.room.journal.record(new QuestionAct.Answered(id, MessageId.parse("outage-qa/fr"), 2)));
        FxTest.runOnFx(screen.model()::restart);
        until(() -> stand.text("#tab-questions").equals("Questions"));
        assertThat(stand.said()).contains("Répondue", "Répondue par le texte outage-qa/fr, version 2");
    }

    @Test
    void emptyPanelsSaySo() {
        show();
        assertThat(stand.said())
                .contains("Aucune décision en attente.", "Aucune action en retard.", "Aucune rumeur notée.");
    }

    @Test
    void aGivesAMentionIntoSomebodysChargeAndEDeclaresAnAlert() {
        room.crisis();
        var worst = room.say(NOW.minusSeconds(60), "Mon père est sous oxygène, plus de ligne", -0.9, 95);
        show();
        FxTest.runOnFx(() -> screen.model().urgent().choose(0));
        stand.press("A");
        FxTest.runOnFx(() -> menu("people").getItems().getFirst().fire());
        FxTest.settle();
        assertThat(last()).isInstanceOfSatisfying(Payload.MentionsAssigned.class, act -> {
            assertThat(act.mentions()).containsExactly(worst.mention().key());
            assertThat(act.assignee()).isPresent();
        });
        assertThat(stand.said()).contains("Prise en charge modifiée");
        stand.focus("#urgent").press("E");
        stand.click("#answer");
        until(() -> stand.said().contains("Alerte déclarée"));
        assertThat(last()).isInstanceOf(AlertAct.Raised.class);
    }

    @Test
    void aNarrativeIsSplitByTickingItsMentions() {
        room.tell(SituationRoom.LEAK, "Fuite", 30, 0.3, -0.5);
        var one = room.say(NOW.minusSeconds(60), "Des IBAN en vente", -0.8, 30);
        room.room.mentions.all.replaceAll(filed -> filed.with(filed.signals().in(Optional.of(SituationRoom.LEAK))));
        show();
        FxTest.runOnFx(() -> {
            stand.find(".narrative-row .button", Button.class).fire();
            shownMenu().getItems().getLast().fire();
        });
        until(() -> stand.shows("#split-mentions"));
        assertThat(FxTest.onFx(() -> stand.find("#answer", Button.class).isDisabled()))
                .isTrue();
        FxTest.runOnFx(() -> {
            var boxes = stand.find("#split-mentions", VBox.class).getChildren();
            ((CheckBox) boxes.getFirst()).setSelected(true);
        });
        stand.focus("#split-name").type("IBAN en vente");
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(SignalAct.NarrativeSplit.class, act -> {
            assertThat(act.from()).isEqualTo(SituationRoom.LEAK);
            assertThat(act.label()).isEqualTo("IBAN en vente");
            assertThat(act.mentions()).containsExactly(one.mention().key());
        });
    }

    private static ContextMenu menu(String id) {
        return (ContextMenu) Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu menu && id.equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static ContextMenu shownMenu() {
        return (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
