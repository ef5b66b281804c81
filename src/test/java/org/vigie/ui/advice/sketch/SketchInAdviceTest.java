// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;
import org.vigie.ui.advice.AdviceDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class SketchInAdviceTest {
    private final Frame frame = TestRooms.frame();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fourChartsOfBandsStandOverWhatTheyRestOn(boolean real) {
        var memory = room(real, 400);
        try (var stand = show(memory, 1920, 1080, AdviceDialog.Part.SKETCH)) {
            stand.picture("sketch-fr-dark");
            for (var scenario : Scenario.values()) {
                var chart = stand.find("#sketch-chart-" + scenario.name().toLowerCase(Locale.ROOT), SketchChart.class);
                assertThat(chart.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
                assertThat(chart.getAccessibleText()).contains("quatre fois sur cinq\u00a0: d’ici 6\u00a0h ");
            }
            assertThat(stand.said())
                    .contains(
                            "Esquisse, pas une prévision",
                            "Aucun des 12 coefficients n’est mesuré\u00a0: ce sont des hypothèses de départ, à"
                                    + " remplacer par celles de la cellule.",
                            "Hypothèse, non mesurée",
                            "Référence, par définition",
                            "Une fois sur deux",
                            "×\u00a00,85")
                    .anyMatch(
                            text -> text.startsWith("Calculé sur toutes les mentions de la salle\u00a0: 400 mentions"))
                    .anyMatch(text -> text.startsWith("Ramification (mentions amenées par mention)\u00a0: "))
                    .anyMatch(text -> text.startsWith("Ajustement\u00a0: écart de Kolmogorov-Smirnov"))
                    .anyMatch(text -> text.startsWith("Contre-épreuve"));
            assertThat(FxTest.onFx(
                            () -> stand.find("#sketch-table", TableView.class).getItems()))
                    .hasSize(12);
            assertThat(stand.shows("#advice-keep")).isFalse();
            tab(stand, "Conseil");
            assertThat(stand.shows("#advice-keep")).isTrue();
        }
    }

    @Test
    void coefficientsAreChangedWithTheirSourceKeptAndTakenBack() {
        var memory = room(false, 400);
        try (var stand = show(memory, 1920, 1080, AdviceDialog.Part.SKETCH)) {
            stand.click("#sketch-change");
            write(stand, "#sketch-value-deny-branching", "trois");
            assertThat(stand.find("#answer", javafx.scene.control.Button.class).isDisabled())
                    .isTrue();
            write(stand, "#sketch-value-deny-branching", "0,6");
            write(stand, "#sketch-source-deny-branching", "RETEX 2024");
            stand.picture("sketch-form-fr-dark");
            stand.click("#answer");
            assertThat(memory.journal.entries.getLast().payload())
                    .isInstanceOfSatisfying(SketchAct.AssumptionsKept.class, kept -> {
                        assertThat(kept.assumptions().value(Scenario.DENY, Lever.BRANCHING))
                                .isEqualTo(0.6);
                        assertThat(kept.assumptions().measured()).isEqualTo(1);
                    });
            assertThat(stand.said())
                    .contains("RETEX 2024", "×\u00a00,60", "Coefficients consignés")
                    .contains(
                            "1 coefficients sur 12 ont une source\u00a0; les autres sont des hypothèses non mesurées.");
            stand.click("#sketch-change").click("#sketch-reset");
            assertThat(stand.text("#sketch-value-deny-branching")).isEqualTo("1,00");
            assertThat(stand.text("#sketch-source-deny-branching")).isEmpty();
            stand.click("#answer");
            assertThat(stand.said()).doesNotContain("RETEX 2024", "×\u00a00,60");
        }
    }

    @Test
    void theSketchIsPutIntoTheLogAndWhatCanNotBeSavedStays() {
        var memory = room(true, 400);
        try (var stand = show(memory, 1920, 1080, AdviceDialog.Part.SKETCH)) {
            stand.click("#sketch-enter");
            assertThat(stand.text("#sketch-preview"))
                    .startsWith("Esquisse de propagation sur toutes les mentions\u00a0: 400 mentions de ")
                    .contains("ne rien dire\u00a0: d’ici 6\u00a0h ", "(hypothèse, non mesurée)")
                    .endsWith("bandes à 80\u00a0%, esquisse et non prévision");
            FxTest.runOnFx(() -> stand.find("#sketch-remark", TextArea.class).setText("Dire quelque chose avant 18 h"));
            memory.journal.refuse(true);
            stand.click("#answer");
            assertThat(stand.text("#sketch-remark")).isEqualTo("Dire quelque chose avant 18 h");
            assertThat(stand.shows("#form-problem")).isTrue();
            memory.journal.refuse(false);
            stand.picture("sketch-enter-fr-dark");
            stand.click("#answer");
            assertThat(stand.said()).contains("Esquisse versée à la main courante");
            assertThat(memory.journal.entries.getLast().payload())
                    .isInstanceOfSatisfying(
                            SketchAct.Entered.class,
                            entered -> assertThat(entered.note().remark()).isEqualTo("Dire quelque chose avant 18 h"));
        }
    }

    @Test
    void tooLittleHistoryIsSaidAndAnotherWindowCanBeChosen() {
        var memory = room(false, 30);
        try (var stand = show(memory, 1280, 720, AdviceDialog.Part.SKETCH)) {
            assertThat(stand.shows("#sketch-little")).isTrue();
            assertThat(stand.said())
                    .anyMatch(text -> text.startsWith("Historique insuffisant\u00a0: 30 mentions sur 6")
                            && text.contains("Il faut au moins 60 mentions"));
            assertThat(stand.find("#sketch-enter", javafx.scene.control.Button.class)
                            .isDisabled())
                    .isTrue();
            stand.picture("sketch-little-fr-dark");
            Waves.fill(memory, 200);
            stand.focus("#sketch-span-1");
            FxTest.runOnFx(() -> stand.find("#sketch-span-1", javafx.scene.control.ToggleButton.class)
                    .fire());
            assertThat(stand.shows("#sketch-little")).isFalse();
            FxTest.runOnFx(() -> stand.find("#sketch-negative", CheckBox.class).fire());
            assertThat(stand.said()).anyMatch(text -> text.contains("négatives seulement\u00a0: 115 mentions"));
        }
    }

    @Test
    void itIsDrawnSmallLightAndInEnglishAndWithLargerText() {
        var memory = room(true, 400);
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        try (var stand = show(memory, 1280, 720, AdviceDialog.Part.ADVICE)) {
            assertThat(stand.said()).contains("Base response", "Deny");
            tab(stand, "Propagation sketch");
            assertThat(stand.said()).contains("A sketch, not a forecast", "Say nothing", "Enter in the logbook");
            stand.picture("sketch-small-en-light");
            scroll(stand, 0.5);
            stand.picture("sketch-small-en-light-2");
            scroll(stand, 1);
            stand.picture("sketch-small-en-light-3");
        }
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().withText(150)));
        try (var stand = show(memory, 1920, 1080, AdviceDialog.Part.SKETCH)) {
            stand.picture("sketch-150-en-light");
            assertThat(stand.shows("#sketch-chart-deny")).isTrue();
        }
    }

    private static void scroll(Stand stand, double to) {
        FxTest.runOnFx(() -> stand.scene().getRoot().lookupAll(".scroll-pane").stream()
                .filter(javafx.scene.control.ScrollPane.class::isInstance)
                .map(javafx.scene.control.ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(to)));
        FxTest.settle();
    }

    private static void tab(Stand stand, String title) {
        FxTest.runOnFx(() -> {
            var tabs = stand.find(".tab-pane", TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().equals(title))
                    .forEach(tabs.getSelectionModel()::select);
        });
        FxTest.settle();
    }

    private static void write(Stand stand, String field, String text) {
        FxTest.runOnFx(() -> stand.find(field, TextField.class).setText(text));
        FxTest.settle();
    }

    private static TestRoom room(boolean real, int mentions) {
        var memory = TestRooms.open(real ? TestRooms.WATCH : TestRooms.EXERCISE);
        Waves.fill(memory, mentions);
        return memory;
    }

    private Stand show(TestRoom memory, int width, int height, AdviceDialog.Part first) {
        return Stand.show(frame, width, height, () -> {
            AdviceDialog.open(frame, memory.room(), TestRooms.people(), TestPlans.shipped(), new DirectLanes(), first);
            return new StackPane();
        });
    }
}
