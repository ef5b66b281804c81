// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

@ExtendWith(FxTest.class)
class KitTest {
    private final Frame frame = TestRooms.frame();

    @Test
    void bundledFontsAreUsed() {
        assertThat(Fonts.FAMILY).isEqualTo("Vigie Inter");
        assertThat(Fonts.STRONG).isEqualTo("Vigie Inter SemiBold");
        try (var stand = Stand.show(frame, 400, 200, () -> new VBox(label("a", "strong"), new Icon(Feather.EYE)))) {
            assertThat(stand.find("#a", Label.class).getFont().getFamily()).isEqualTo("Vigie Inter SemiBold");
            assertThat(stand.find(".icon", Icon.class).getFont().getFamily()).isEqualTo("FeatherIcons");
        }
    }

    @Test
    void textGrowsWithItsPreference() {
        try (var stand = Stand.show(frame, 400, 200, () -> new VBox(label("a", "title-panel")))) {
            assertThat(stand.find("#a", Label.class).getFont().getSize()).isEqualTo(14, within());
            FxTest.runOnFx(
                    () -> frame.preferences().set(frame.preferences().get().withText(200)));
            FxTest.settle();
            FxTest.runOnFx(() -> stand.scene().getRoot().applyCss());
            assertThat(stand.find("#a", Label.class).getFont().getSize()).isEqualTo(28, within());
        }
    }

    @Test
    void aPictureIsAsLargeAsTheSceneAndShowsOpenMenus() {
        try (var stand = Stand.show(frame, 1920, 1080, KitTest::menu)) {
            var without = FxTest.onFx(stand::image);
            FxTest.runOnFx(() -> stand.find("#menu", MenuButton.class).show());
            FxTest.settle();
            var with = FxTest.onFx(stand::image);
            assertThat(with.getWidth()).isEqualTo(1920);
            assertThat(with.getHeight()).isEqualTo(1080);
            assertThat(with.getPixelReader().getArgb(30, 50))
                    .isNotEqualTo(without.getPixelReader().getArgb(30, 50));
        }
    }

    @Test
    void aSparklineRunsFromItsFirstValueToItsLastWithItsThreshold() {
        var spark = FxTest.onFx(Sparkline::new);
        try (var stand = Stand.show(frame, 108, 48, () -> sized(spark))) {
            FxTest.runOnFx(() -> spark.show(new double[] {0, 5, 10}, OptionalDouble.of(5)));
            FxTest.settle();
            FxTest.runOnFx(() -> stand.scene().getRoot().layout());
            var curve = stand.find(".sparkline > .line", Polyline.class);
            assertThat(curve.getPoints()).containsExactly(4.0, 44.0, 54.0, 24.0, 104.0, 4.0);
            assertThat(stand.find(".sparkline > .threshold", Line.class).getStartY())
                    .isEqualTo(24.0);
        }
    }

    @Test
    void aNegativeSentimentGoesToTheLeftOfTheMiddle() {
        var bar = FxTest.onFx(SentimentBar::new);
        try (var stand = Stand.show(frame, 400, 100, () -> new VBox(bar))) {
            FxTest.runOnFx(() -> bar.show(-0.5, "sentiment −0,50"));
            FxTest.settle();
            FxTest.runOnFx(() -> stand.scene().getRoot().layout());
            var fill = stand.find(".sentiment-bar > .fill", Region.class);
            assertThat(fill.getStyleClass()).contains("neg");
            assertThat(fill.getLayoutX() + fill.getWidth()).isEqualTo(bar.getWidth() / 2, within());
            assertThat(fill.getWidth()).isEqualTo(bar.getWidth() / 4, within());
        }
    }

    @Test
    void prioritiesFallIntoFourBands() {
        assertThat(IntStream.of(0, 29, 30, 59, 60, 84, 85, 100).map(PriorityTile::band))
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    @Test
    void aDialogKeepsTheKeyboardAndGivesItBack() {
        try (var stand = Stand.show(frame, 800, 600, () -> new VBox(field("below")))) {
            stand.focus("#below");
            FxTest.runOnFx(() -> frame.dialogs()
                    .show(frame.dialogs()
                            .card(new SimpleStringProperty("Titre"), new VBox(field("inside")), new Button("Fermer"))));
            FxTest.settle();
            assertThat(focused(stand)).isEqualTo("inside");
            stand.focus("#below");
            assertThat(focused(stand)).as("the page behind rests").isEqualTo("inside");
            stand.press("Esc");
            assertThat(frame.dialogs().isOpen()).isFalse();
            assertThat(focused(stand)).isEqualTo("below");
        }
    }

    @Test
    void confirmingRunsTheActionOnce() {
        var done = new java.util.ArrayList<String>();
        try (var stand = Stand.show(frame, 800, 600, Pane::new)) {
            FxTest.runOnFx(() -> frame.dialogs()
                    .confirm(
                            text("Retirer la source ?"),
                            text("Elle ne sera plus relevée."),
                            text("Retirer"),
                            () -> done.add("x")));
            FxTest.settle();
            assertThat(stand.said()).contains("Retirer la source ?", "Annuler", "Retirer");
            stand.click(".danger");
            assertThat(done).hasSize(1);
            assertThat(frame.dialogs().isOpen()).isFalse();
        }
    }

    @Test
    void aToastOffersTheWayBack() {
        var undone = new java.util.ArrayList<String>();
        try (var stand = Stand.show(frame, 800, 600, Pane::new)) {
            FxTest.runOnFx(() -> frame.toasts().say("Traité", text("Annuler"), () -> undone.add("x")));
            assertThat(stand.said()).containsExactly("Traité", "Annuler");
            stand.click(".toast .button");
            assertThat(undone).hasSize(1);
            assertThat(stand.said()).isEmpty();
        }
    }

    @Test
    void oneChoiceIsAlwaysTaken() {
        var choices = new LinkedHashMap<Locale, SimpleStringProperty>();
        choices.put(Locale.FRENCH, text("Français"));
        choices.put(Locale.ENGLISH, text("English"));
        var segmented = FxTest.onFx(() -> new Segmented<>(choices, Locale.FRENCH));
        FxTest.runOnFx(() -> segmented.button(Locale.ENGLISH).fire());
        assertThat(segmented.valueProperty().get()).isEqualTo(Locale.ENGLISH);
        FxTest.runOnFx(() -> segmented.button(Locale.ENGLISH).fire());
        assertThat(segmented.button(Locale.ENGLISH).isSelected()).isTrue();
    }

    @Test
    void singleKeysRestWhileSomebodyTypes() {
        var keys = frame.keys();
        assertThat(keys.singleKeysAct(FxTest.onFx(() -> new TextField()))).isFalse();
        assertThat(keys.singleKeysAct(FxTest.onFx(() -> new Button()))).isTrue();
        frame.preferences().set(frame.preferences().get().withSingleKeys(false));
        assertThat(keys.singleKeysAct(FxTest.onFx(() -> new Button()))).isFalse();
    }

    @Test
    void preferencesStayWithinReason() {
        assertThat(Preferences.FIRST.withText(500).textPercent()).isEqualTo(200);
        assertThat(Preferences.FIRST.smallerText().textPercent()).isEqualTo(100);
        assertThat(Preferences.FIRST.largerText().textPercent()).isEqualTo(125);
        assertThat(List.of(Theme.DARK.other(), Theme.LIGHT.other())).containsExactly(Theme.LIGHT, Theme.DARK);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.02);
    }

    private static VBox menu() {
        var menu = new MenuButton("Tri", null, new MenuItem("Récentes"), new MenuItem("Anciennes"));
        menu.setId("menu");
        return new VBox(menu);
    }

    private static Label label(String id, String styleClass) {
        var label = new Label("1 284");
        label.setId(id);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private static SimpleStringProperty text(String text) {
        return new SimpleStringProperty(text);
    }

    private static String focused(Stand stand) {
        return FxTest.onFx(() -> stand.scene().getFocusOwner().getId());
    }

    private static Sparkline sized(Sparkline spark) {
        spark.setPrefSize(108, 48);
        return spark;
    }
}
