// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.UsualRules;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.source.SourceId;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// Rules and tree as forms: set, added, withdrawn, rehearsed, and what is no number.
@ExtendWith(FxTest.class)
class RulesDialogTest {
    private static final String NB = "\u00a0";
    private static final String THIN = "\u202f";

    private final AlertRoom room = new AlertRoom();
    private final Frame frame = TestRooms.frame();
    private AlertsScreen screen;
    private Stand stand;

    @BeforeEach
    void open() {
        screen = FxTest.onFx(() -> new AlertsScreen(
                room.room.room(),
                TestRooms.people(),
                room.onDuty(),
                frame,
                (_, _) -> {},
                (_, _) -> {},
                (_, _, _) -> {}));
        stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node());
        until(() -> screen.model().bookProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> FxTest.onFx(condition));
    }

    private void type(String field, String text) {
        FxTest.runOnFx(() -> stand.find(field, TextField.class).setText(text));
    }

    private List<AlertRule> rules() {
        return room.room.room().alerting().rules().all();
    }

    private void openRules() {
        stand.click("#open-rules");
        until(() -> stand.shows("#rule-form"));
    }

    @Test
    void aThresholdIsSetAndWhatIsNoNumberIsNot() {
        openRules();
        assertThat(stand.text("#rule-told")).startsWith("Seuils d’usage, prudents et non calibrés.");
        type("#times", "beaucoup");
        stand.click("#rule-keep");
        assertThat(stand.text("#rule-told")).isEqualTo("Un champ manque, n’est pas un nombre ou sort de ses limites.");
        type("#times", "2,5");
        stand.click("#rule-keep");
        until(() -> rules().getFirst().condition() instanceof Condition.Burst burst && burst.times() == 2.5);
        assertThat(rules().getFirst().id()).isEqualTo(UsualRules.BURST);
    }

    /// A window that the books don't hold would be counted as less than it says; a vast one would stop every rule.
    @Test
    void aFigureBeyondItsLimitsIsNotSavedAndItsFieldSaysTheLimits() {
        openRules();
        var before = rules().getFirst();
        type("#window", "1441");
        assertThat(limits("#window")).isEqualTo("Un nombre de 1 à 1" + THIN + "440 est attendu.");
        stand.click("#rule-keep");
        stand.picture("rule-beyond-limits");
        type("#window", "99999999999999999999");
        stand.click("#rule-keep");
        assertThat(rules().getFirst()).isEqualTo(before);
        FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.ENGLISH));
        assertThat(limits("#window")).isEqualTo("A number from 1 to 1,440 is expected.");
        type("#window", "1440");
        type("#rest", "1" + THIN + "440");
        stand.click("#rule-keep");
        until(() -> rules().getFirst().rest().equals(Duration.ofDays(1)));
        assertThat(rules().getFirst().condition())
                .isInstanceOfSatisfying(
                        Condition.Burst.class,
                        burst -> assertThat(burst.window()).isEqualTo(Duration.ofDays(1)));
    }

    private String limits(String field) {
        return FxTest.onFx(() -> stand.find(field, TextField.class).getParent().getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && node.getStyleClass().contains("text-bad"))
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse(""));
    }

    @Test
    void aRuleOnAQueryIsAddedAndWithdrawn() {
        openRules();
        int before = rules().size();
        add("add-Matches");
        stand.click("#rule-keep");
        assertThat(rules()).hasSize(before);
        type("#label", "Fuite");
        type("#query", "fuite*");
        stand.click("#rule-keep");
        until(() -> rules().size() == before + 1);
        stand.click("#rule-withdraw");
        until(() -> rules().size() == before);
    }

    @Test
    void aQueryThatCannotBeReadIsNotSavedAndItsFieldSaysWhy() {
        openRules();
        int before = rules().size();
        add("add-Matches");
        type("#label", "Fuite");
        type("#query", "fuite ET (panne");
        assertThat(limits("#query")).isEqualTo("Cette parenthèse n’est pas fermée. (signe n° 10)");
        stand.click("#rule-keep");
        assertThat(rules()).hasSize(before);
        type("#query", "fuite ET panne");
        assertThat(limits("#query")).isEmpty();
        stand.click("#rule-keep");
        until(() -> rules().size() == before + 1);
    }

    /// Such rules were kept before there were limits, or come from another station.
    @Test
    void aRuleThatDoesNotWatchAsItWasSetSaysSoAndWhatToDo() {
        var vast = Duration.ofDays(400_000_000_000L);
        keep(rules().getFirst().with(new Condition.Burst(new Scope.Whole(), vast, 4, 60)));
        keep(rules().get(1).with(new Condition.Matches("Fuite", "fuite ET (", vast, 20)));
        keep(rules().get(2)
                .with(new Condition.Silence(Optional.of(new SourceId(new UUID(6, 6))), Duration.ofHours(1))));
        openRules();
        assertThat(stand.text("#rule-doubt").replaceAll("[" + NB + THIN + "]", " "))
                .isEqualTo(
                        "Cette règle demande plus que la veille ne peut tenir. Elle est tenue à ses limites : Toutes "
                                + "les mentions : au moins 60 mentions en 24 h et 4,0 fois l’attendu. "
                                + "Corriger les champs signalés et enregistrer.");
        assertThat(stand.said()).contains("tenue à ses limites", "requête illisible", "ne sonne plus");
        stand.picture("rule-held");
        FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.ENGLISH));
        stand.click("#rules-close");
        openRules();
        assertThat(stand.said()).contains("held at its limits", "query not readable", "no longer rings");
        type("#window", "60");
        stand.click("#rule-keep");
        until(() -> !stand.said().contains("held at its limits"));
    }

    private void keep(AlertRule rule) {
        room.room.journal.append(new Draft(
                Optional.empty(),
                Optional.of(TestRooms.EXERCISE.id()),
                TestRooms.NOW,
                List.of(),
                new AlertAct.RuleKept(rule)));
    }

    private void add(String kind) {
        FxTest.runOnFx(() -> stand.find("#rule-add", MenuButton.class).getItems().stream()
                .filter(item -> kind.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> stand.shows("#query"));
    }

    @Test
    void aFormForEveryKindReadsWhatItShows() {
        openRules();
        for (var item : FxTest.onFx(
                () -> List.copyOf(stand.find("#rule-add", MenuButton.class).getItems()))) {
            FxTest.runOnFx(item::fire);
            until(() -> stand.shows("#rule-keep"));
            var form = stand.find("#rule-form", RuleForm.class);
            boolean incomplete =
                    item.getId().equals("add-Matches") || item.getId().equals("add-LookAlike");
            assertThat(FxTest.onFx(form::read).isPresent()).as(item.getId()).isNotEqualTo(incomplete);
        }
    }

    @Test
    void theRulesAreRehearsedOverThePast() {
        openRules();
        stand.click("#rules-REHEARSAL").click("#rehearsal-play");
        until(() -> stand.shows("#rehearsal-sum"));
        assertThat(stand.text("#rehearsal-sum")).isEqualTo("Aucune alerte n’aurait été levée.");
        type("#rehearsal-marked", "14/10/2026 14:02");
        stand.click("#rehearsal-play");
        until(() -> stand.text("#rehearsal-sum").endsWith("Aucune vraie. Aucune fausse alerte."));
        type("#rehearsal-end", "hier");
        assertThat(limits("#rehearsal-end")).isEqualTo("La date s’écrit 14/10/2026 14:02.");
        type("#rehearsal-marked", "");
        stand.click("#rehearsal-play");
        assertThat(stand.text("#rehearsal-sum")).as("not played").endsWith("Aucune fausse alerte.");
        type("#rehearsal-end", "1/9/2026 8:00");
        stand.click("#rehearsal-play");
        until(() -> stand.text("#rehearsal-sum").equals("Aucune alerte n’aurait été levée."));
        assertThat(room.room.rehearsed.getLast().until()).isEqualTo(Instant.parse("2026-09-01T06:00:00Z"));
    }

    @Test
    void whenTheRoomGetsReadyIsSet() {
        openRules();
        stand.click("#rules-READINESS");
        type("#readiness-functions", "Direction, Juridique");
        stand.click("#readiness-keep");
        until(() -> room.room
                .room()
                .alerting()
                .crisis()
                .preArmingRule()
                .functions()
                .equals(List.of("Direction", "Juridique")));
    }

    @Test
    void theTreeIsPutInForceAsItsNextVersion() {
        stand.click("#tree-edit");
        assertThat(stand.said()).contains("Arbre de décision, version 2");
        stand.click("#answer");
        assertThat(room.room.room().alerting().crisis().tree().version()).isEqualTo(1);
        stand.click("#tree-add");
        type("#tree-fr-6", "Un juge est-il saisi" + NB + "?");
        stand.click("#answer");
        until(() -> room.room.room().alerting().crisis().tree().version() == 2);
        assertThat(room.room.room().alerting().crisis().tree().questions()).hasSize(7);
        until(() -> stand.said().contains("Arbre v2"));
    }
}
