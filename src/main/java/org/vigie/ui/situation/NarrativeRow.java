// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Narratives;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.SentimentBar;
import org.vigie.ui.kit.Sparkline;
import org.vigie.ui.kit.Tip;

/// One narrative. A click or Enter opens its mentions; the menu renames it or merges it into another.
final class NarrativeRow extends HBox {
    private static final double TRACK = 48;

    private final Around around;
    private final Narratives.Line line;

    /// @param most mentions of the largest
    /// @param folded whether its figures stand below its name, where there is no room beside
    NarrativeRow(Around around, Narratives.Line line, double most, boolean folded) {
        super(12);
        this.around = around;
        this.line = line;
        getStyleClass().add("narrative-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        var name = Controls.plain(line.narrative().label(), "strong");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var named = Controls.line(8, name);
        named.setMinWidth(0);
        HBox.setHgrow(named, Priority.ALWAYS);
        var copied = Optional.ofNullable(
                around.model().situation().copied().get(line.narrative().id()));
        copied.ifPresent(campaign -> named.getChildren().add(chip(campaign)));
        if (folded) {
            getStyleClass().add("folded");
            var both = new VBox(
                    2, Controls.line(8, named, answer(), more()), Controls.line(4, size(most), growth(), sentiment()));
            HBox.setHgrow(both, Priority.ALWAYS);
            getChildren().add(both);
        } else getChildren().addAll(named, size(most), growth(), sentiment(), answer(), more());
        setAccessibleText(around.texts()
                        .get(
                                "situation.narratives.spoken",
                                line.narrative().label(),
                                line.mentions(),
                                around.formats().percent(line.share()),
                                grown(),
                                around.formats().signed(line.sentiment(), 2))
                + " " + words().whole(answered())
                + copied.map(campaign -> " " + said(campaign)).orElse(""));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) open();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            open();
            event.consume();
        });
    }

    /// The same words from many accounts: what a campaign looks like.
    private Label chip(Campaign campaign) {
        var chip = Controls.whole(
                Controls.plain(around.texts().get("situation.narratives.campaign"), "chip", "in-row", "warn"));
        chip.setGraphic(new Icon(Feather.COPY, Icon.Size.PX_12));
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Tip.on(chip, new SimpleStringProperty(said(campaign)));
        return chip;
    }

    /// By what it is told: how many accounts, how fast, and how many of them are new.
    private String said(Campaign campaign) {
        var formats = around.formats();
        var words = around.texts()
                .get(
                        "situation.narratives.campaign.spoken",
                        formats.number(campaign.accounts()),
                        formats.duration(Duration.between(campaign.since(), campaign.until())));
        var ages = campaign.known() == 0
                ? around.texts().get("situation.narratives.campaign.ageless")
                : around.texts()
                        .get(
                                "situation.narratives.campaign.young",
                                campaign.young(),
                                formats.number(campaign.young()),
                                formats.number(campaign.known()));
        return words + " " + ages;
    }

    /// The names of the columns.
    static HBox heading(Around around) {
        var name = Controls.label(around.texts().bind("situation.narratives.name"), "text-meta");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var heading = Controls.line(
                12,
                name,
                column(Controls.label(around.texts().bind("situation.narratives.size"), "text-meta"), "narrative-size"),
                column(
                        Controls.label(around.texts().bind("situation.narratives.growth"), "text-meta"),
                        "narrative-growth"),
                column(
                        Controls.label(around.texts().bind("situation.narratives.sentiment"), "text-meta"),
                        "narrative-sentiment"),
                column(Controls.label(around.texts().bind("situation.answer"), "text-meta"), "narrative-answer"),
                column(new Region(), "narrative-more"));
        heading.getStyleClass().add("narrative-heading");
        return heading;
    }

    private static HBox column(Node content, String style) {
        var column = Controls.line(8, content);
        column.getStyleClass().add(style);
        return column;
    }

    private HBox size(double most) {
        var fill = new Region();
        fill.getStyleClass().add("fill");
        fill.setPrefWidth(TRACK * around.scale() * line.mentions() / Math.max(1, most));
        var track = new HBox(fill);
        track.getStyleClass().addAll("meter", "narrative-track");
        var count =
                Controls.whole(Controls.plain(around.formats().number(line.mentions()), "strong", "narrative-count"));
        var share = Controls.plain(around.formats().percent(line.share()), "text-meta");
        var size = Controls.line(8, track, count, share);
        size.getStyleClass().add("narrative-size");
        return size;
    }

    private HBox growth() {
        var curve = new Sparkline();
        curve.getStyleClass().addAll("plain", "narrative-curve");
        curve.show(line.curve().stream().mapToDouble(Long::doubleValue).toArray(), OptionalDouble.empty());
        var trend = new Label(grown());
        double rate = line.growth().orElse(0);
        boolean bad = line.sentiment() < 0;
        trend.getStyleClass().add("strong");
        trend.getStyleClass()
                .add(rate > 0.15 ? bad ? "text-bad" : "text-ok" : rate < -0.05 && bad ? "text-ok" : "text-muted");
        trend.setGraphic(new Icon(
                rate > 0 ? Feather.ARROW_UP_RIGHT : rate < 0 ? Feather.ARROW_DOWN_RIGHT : Feather.ARROW_RIGHT,
                Icon.Size.PX_14));
        trend.setMinWidth(USE_PREF_SIZE);
        var growth = Controls.line(8, curve, trend);
        growth.getStyleClass().add("narrative-growth");
        return growth;
    }

    private String grown() {
        var growth = line.growth();
        if (growth.isEmpty()) return around.texts().get("situation.narratives.new");
        double rate = growth.getAsDouble();
        return (rate < 0 ? "−" : "+") + around.formats().percent(Math.abs(rate));
    }

    private HBox sentiment() {
        var bar = new SentimentBar();
        var words = around.formats().signed(line.sentiment(), 2);
        bar.show(line.sentiment(), words);
        var value = Controls.plain(words, "strong", line.sentiment() < 0 ? "text-neg" : "text-pos");
        var sentiment = Controls.line(8, bar, value);
        sentiment.getStyleClass().add("narrative-sentiment");
        return sentiment;
    }

    private NarrativeAnswer answered() {
        return around.model().situation().answer(line.narrative().id());
    }

    private AnswerWords words() {
        return new AnswerWords(around.texts(), around.formats());
    }

    /// What the cell answers to it, or that nobody does.
    private HBox answer() {
        var answer = answered();
        boolean nothing = answer instanceof NarrativeAnswer.Unnamed(long mentions) && mentions == 0;
        var words = nothing
                ? Controls.plain(words().brief(answer), "text-meta")
                : Controls.plain(words().brief(answer), "chip", "in-row", AnswerWords.style(answer));
        words.setMinWidth(USE_PREF_SIZE);
        Tip.on(words, new SimpleStringProperty(words().whole(answer)));
        return column(words, "narrative-answer");
    }

    private Node more() {
        var acts = new NarrativeActs(around);
        var rename = new MenuItem();
        rename.textProperty().bind(around.texts().bind("situation.narratives.rename"));
        rename.setOnAction(_ -> acts.rename(line.narrative()));
        var merge = new MenuItem();
        merge.textProperty().bind(around.texts().bind("situation.narratives.merge"));
        merge.setOnAction(_ -> acts.merge(line.narrative()));
        var split = new MenuItem();
        split.textProperty().bind(around.texts().bind("situation.narratives.split"));
        split.setOnAction(_ -> acts.split(line.narrative()));
        var answer = new MenuItem();
        answer.textProperty().bind(around.texts().bind("situation.answer.menu"));
        answer.setOnAction(_ -> acts.answer(line.narrative()));
        var menu = new ContextMenu(answer, rename, merge, split);
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        var button = new Button();
        button.getStyleClass().addAll("ghost", "icon-only", "small", "narrative-more");
        button.setGraphic(new Icon(Feather.MORE_HORIZONTAL));
        button.accessibleTextProperty()
                .bind(around.texts()
                        .bind("situation.narratives.more", line.narrative().label()));
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    private void open() {
        around.open(around.model()
                .situation()
                .questions()
                .narrative(line.narrative().id()));
    }
}
