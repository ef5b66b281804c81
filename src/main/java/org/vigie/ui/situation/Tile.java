// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Search;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Sparkline;
import org.vigie.ui.kit.Tip;

/// One key figure. Clicking it opens the mentions behind it.
final class Tile extends Button {
    private final Around around;
    private final Function<KeyFigures, TileText> words;
    private final String title;
    private final Label value = Controls.whole(Controls.plain("", "figure-kpi"));
    private final Label unit = Controls.whole(Controls.plain("", "tile-unit"));
    private final Label trend = Controls.plain("", "tile-trend");
    private final Label context = Controls.plain("", "text-meta");
    private final Sparkline curve = new Sparkline();

    /// @param title key of its name; what it means stands under the last word of it in "situation.help."
    /// @param behind the question that finds the mentions behind it
    Tile(
            Around around,
            String id,
            String title,
            Function<KeyFigures, TileText> words,
            Function<Questions, Search> behind) {
        this.around = around;
        this.words = words;
        this.title = title;
        setId(id);
        getStyleClass().setAll("button", "tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        var figure = new HBox(4, value, unit, Controls.space(), curve);
        figure.getStyleClass().add("tile-figure");
        trend.setMinWidth(0);
        context.setMinWidth(0);
        HBox.setHgrow(context, Priority.ALWAYS);
        var name = Controls.label(around.texts().bind(title), "text-muted");
        name.setMinWidth(0);
        var face = new VBox(4, name, figure, Controls.line(8, trend, context));
        face.getStyleClass().add("tile-face");
        setGraphic(face);
        face.prefWidthProperty().bind(widthProperty().subtract(34));
        Tip.on(this, around.texts().bind("situation.help." + title.substring(title.lastIndexOf('.') + 1)));
        setOnAction(_ -> around.open(behind.apply(around.model().situation().questions())));
        around.model().situationProperty().subscribe(_ -> show());
        around.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var text = words.apply(around.model().situation().figures());
        value.setText(text.value());
        unit.setText(text.unit());
        trend.setText(text.trend());
        Controls.shown(trend, !text.trend().isEmpty());
        trend.setMinWidth(USE_PREF_SIZE);
        trend.setGraphic(new Icon(arrow(text.way()), Icon.Size.PX_14));
        trend.getStyleClass().setAll("label", "tile-trend", style(text.mood()));
        context.setText(text.context());
        curve.getStyleClass().setAll("sparkline", text.style());
        curve.show(text.curve().stream().mapToDouble(Double::doubleValue).toArray(), text.limit());
        var spoken = new TileWords(around.texts(), around.formats()).way(text.way());
        setAccessibleText(around.texts()
                .get(
                        "situation.tile.spoken",
                        around.texts().get(title),
                        text.value() + " " + text.unit(),
                        text.trend().isEmpty() ? "" : spoken + " " + text.trend(),
                        text.context()));
    }

    private static Feather arrow(TileText.Way way) {
        return switch (way) {
            case UP -> Feather.ARROW_UP_RIGHT;
            case DOWN -> Feather.ARROW_DOWN_RIGHT;
            case LEVEL -> Feather.ARROW_RIGHT;
        };
    }

    private static String style(TileText.Mood mood) {
        return switch (mood) {
            case GOOD -> "text-ok";
            case PLAIN -> "text-muted";
            case WATCHED -> "text-warn";
            case BAD -> "text-bad";
        };
    }
}
