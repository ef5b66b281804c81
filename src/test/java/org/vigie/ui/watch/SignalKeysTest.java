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
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search.Order;
import org.vigie.core.signal.Polarity;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// Signals by keyboard: sort by priority, correct, link, escalate, take back; and what the page says of them.
@ExtendWith(FxTest.class)
class SignalKeysTest {
    private final WatchRoom room = new WatchRoom();
    private final Frame frame = TestRooms.frame();
    private final List<String> led = new ArrayList<>();
    private WatchScreen screen;
    private Stand stand;
    private Filed urgent;

    @BeforeEach
    void open() {
        urgent = room.weigh(room.say("Panne Altéa, crétins", 30), 92, -0.8, 0.64);
        room.weigh(room.say("Merci Altéa", 10), 12, 0.6, 0);
        room.signals.tell("Box hors service", 1126);
        screen = FxTest.onFx(() -> new WatchScreen(
                room.open(Nature.EXERCISE),
                room,
                WatchPictures.catalog(),
                TestReasons.PLAIN,
                List.of(),
                frame,
                new NotedOutlets(led)));
        stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node());
        until(() -> stand.find("#rows", ListView.class).getItems().size() == 2
                && screen.model().list().selected().isPresent());
        until(() -> screen.model().detail().dossierProperty().get().isPresent());
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

    private Filed now() {
        return room.mentions.one(urgent.mention().key()).orElseThrow();
    }

    @Test
    void rowsShowPriorityFeelingAndToxicity() {
        assertThat(stand.said()).contains("92", "−0,80", "toxique 0,64", "Critique", "12", "+0,60", "toxicité 0,00");
        assertThat(stand.said())
                .contains("Sentiment −0,80 · Négatif · confiance 86\u00a0%", "«\u00a0Panne\u00a0»", "−0,40");
        assertThat(stand.find(".priority-tile", Label.class).getAccessibleText())
                .isEqualTo("Priorité 92 sur 100, Critique");
    }

    @Test
    void whatIsReadApartIsUnseenUntilItIsThere() {
        assertThat(stand.shows("#why")).isTrue();
        boolean atOnce = FxTest.onFx(() -> {
            screen.model().list().next();
            ((Parent) screen.node()).layout();
            return screen.node().lookup("#why").getOpacity() > 0;
        });
        assertThat(atOnce)
                .as("the sums of the mention before, beside this one's words")
                .isFalse();
        until(() -> screen.model().detail().dossierProperty().get().isPresent());
        until(() -> screen.node().lookup("#why").getOpacity() > 0);
        assertThat(stand.said()).contains("Sentiment +0,60 · Positif · confiance 86\u00a0%");
    }

    @Test
    void pTogglesTheOrder() {
        stand.press("P");
        assertThat(screen.model().orderProperty().get()).isEqualTo(Order.NEWEST);
        stand.press("P");
        assertThat(screen.model().orderProperty().get()).isEqualTo(Order.PRIORITY);
    }

    @Test
    void cCorrectsByDigitsAndUndoTakesItBack() {
        stand.press("C");
        assertThat(stand.shows("#correct-card")).isTrue();
        assertThat(stand.text("#correct-go")).isEqualTo("Confirmer l’analyse");
        stand.press("3").press("5");
        assertThat(stand.text("#correct-go")).isEqualTo("Enregistrer la correction");
        stand.click("#correct-go");
        until(() -> now().signals().tone().sentiment().polarity() == Polarity.POSITIVE);
        assertThat(room.log.payloads())
                .hasOnlyElementsOfType(SignalAct.LabelCorrected.class)
                .hasSize(2);
        until(() ->
                stand.said().stream().anyMatch(text -> text.startsWith("Sentiment positif\u00a0: corrigé par Inès")));
        assertThat(stand.shows("#row-corrected")).isTrue();
        FxTest.runOnFx(screen::focus);
        stand.press("Ctrl+Z");
        until(() -> now().signals().equals(urgent.signals()));
        assertThat(room.log.payloads()).isEmpty();
    }

    @Test
    void aCorrectionThatCannotBeSavedSaysSo() {
        room.log.refuseWith(new Journal.NotSaved("disk full", new IOException("no space")));
        stand.press("C").press("3").click("#correct-go");
        until(() -> stand.said().stream().anyMatch(text -> text.startsWith("Non enregistré\u00a0: le disque")));
        assertThat(now().signals()).isEqualTo(urgent.signals());
    }

    @Test
    void lLinksToANarrative() {
        stand.press("L");
        until(() -> menu() != null);
        FxTest.runOnFx(() -> menu().getItems().getFirst().fire());
        until(() -> now().signals().narrative().isPresent());
        until(() -> stand.said().contains("Box hors service"));
        assertThat(stand.said()).contains("Mention liée au récit «\u00a0Box hors service\u00a0»");
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu menu && "narratives".equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Test
    void eEscalatesAndLeadsToTheAlerts() {
        stand.press("E");
        assertThat(stand.find("#alert-title", TextField.class).getText()).startsWith("Auteur 1\u00a0: Panne");
        stand.click("#answer");
        until(() -> !room.log.payloads().isEmpty());
        assertThat(room.log.payloads().getFirst()).isInstanceOf(AlertAct.Raised.class);
        until(() -> stand.said().contains("Alerte AL-01 déclarée"));
        assertThat(stand.said()).contains("Annuler", "Ouvrir les alertes");
        FxTest.runOnFx(() -> stand.scene().getRoot().lookupAll(".toast .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Ouvrir les alertes"))
                .forEach(Button::fire));
        assertThat(led).containsExactly("alerts");
    }

    @Test
    void aQueryBecomesARuleOnlyIfItAsksSomething() {
        stand.click("#rule");
        assertThat(stand.said()).contains("Écrire d’abord une requête valide.");
        FxTest.runOnFx(() -> screen.model().query().textProperty().set("panne OU box"));
        stand.click("#rule");
        until(() -> stand.shows("#rule-name"));
        stand.click("#answer");
        until(() -> room.log.payloads().stream().anyMatch(AlertAct.RuleKept.class::isInstance));
    }

    @Test
    void theToxicityRangeMovesByArrows() {
        stand.focus("#toxicity-from").press("Right");
        until(() -> stand.find("#rows", ListView.class).getItems().size() == 1);
        assertThat(stand.said()).contains("de 0,1 à 1,0");
        stand.press("Home");
        until(() -> stand.find("#rows", ListView.class).getItems().size() == 2);
    }

    @Test
    void theHistogramOfToxicityIsAsHighAsItsPlaceWheneverThatIsKnown() {
        double before = highestBar();
        assertThat(before).isGreaterThan(20);
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().withText(110)));
        until(() -> highestBar() > 1.05 * before);
    }

    private double highestBar() {
        return FxTest.onFx(() -> screen.node().lookupAll(".histogram .bar").stream()
                .mapToDouble(bar -> ((Region) bar).getHeight())
                .max()
                .orElseThrow());
    }

    @Test
    void inEnglishToo() {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        FxTest.settle();
        assertThat(stand.said())
                .contains("Why this score", "Correct the analysis", "Negative", "toxic 0.64", "Escalate");
    }
}
