// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Tip;
import org.vigie.ui.watch.LiveViewModel.Sources;

/// The title of the page: is it alive, how do the sources do, hold everything back, type a mention in, bring a
/// file in.
final class HeadBar extends HBox {
    private final Around around;
    private final LiveViewModel live;
    private final Region dot = new Region();
    private final Label rate = new Label();
    private final Button importer = new Button();
    private final Button rule = new Button();

    HeadBar(Around around) {
        super(12);
        this.around = around;
        this.live = around.watch().live();
        getStyleClass().add("head-bar");
        var texts = around.texts();
        var title = Controls.whole(Controls.label(texts.bind("watch.title"), "title-page"));
        dot.getStyleClass().add("dot");
        rate.getStyleClass().add("text-subtle");
        rate.setId("rate");
        rate.textProperty()
                .bind(Bindings.createStringBinding(
                        this::rate, live.perMinuteProperty(), live.pausedProperty(), texts.localeProperty()));
        live.pausedProperty().subscribe(paused -> dot.getStyleClass().setAll("dot", paused ? "warn" : "ok"));
        var type = Controls.keyed(
                around.frame(), "watch.typed.open", Feather.PLUS, "Ctrl+N", () -> MentionForm.open(around));
        type.setId("type");
        Controls.shown(type, around.outlets().typed().isPresent());
        rule.setId("rule");
        rule.setGraphic(new Icon(Feather.BELL));
        rule.setMinWidth(USE_PREF_SIZE);
        rule.accessibleTextProperty().bind(texts.bind("watch.rule.open"));
        rule.setOnAction(_ -> new AlertCards(around).watchQuery());
        Tip.on(rule, texts.bind("watch.rule.open"));
        importer.setId("import");
        importer.setGraphic(new Icon(Feather.UPLOAD));
        importer.setMinWidth(USE_PREF_SIZE);
        importer.accessibleTextProperty().bind(texts.bind("watch.import"));
        importer.setOnAction(_ -> around.outlets().importFile());
        Tip.on(importer, texts.bind("watch.import.keys"));
        showCompact(false);
        getChildren()
                .addAll(title, Controls.line(8, dot, rate), sources(), Controls.space(), pause(), type, importer, rule);
    }

    /// On a narrow page drawings stand for the longest buttons.
    void showCompact(boolean compact) {
        say(importer, "watch.import", compact);
        say(rule, "watch.rule.open", compact);
    }

    private void say(Button button, String key, boolean compact) {
        button.textProperty().unbind();
        if (compact) button.setText("");
        else button.textProperty().bind(around.texts().bind(key));
    }

    private String rate() {
        if (live.pausedProperty().get()) return around.texts().get("watch.paused");
        long rate = live.perMinuteProperty().get();
        return around.texts().get("watch.live", rate, around.formats().number(rate));
    }

    private Button pause() {
        var texts = around.texts();
        var words = Controls.label(
                Bindings.createStringBinding(
                        () -> texts.get(live.pausedProperty().get() ? "watch.resume" : "watch.pause"),
                        live.pausedProperty(),
                        texts.localeProperty()),
                "strong");
        var face = Controls.line(8, words, new Keycap("Space", around.frame().keys(), texts));
        live.pausedProperty().subscribe(paused -> {
            if (face.getChildren().size() > 2) face.getChildren().removeFirst();
            face.getChildren().addFirst(new Icon(paused ? Feather.PLAY : Feather.PAUSE));
        });
        var button = new Button();
        button.setId("pause");
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(words.textProperty());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> live.togglePause());
        return button;
    }

    /// How the sources do, in one chip that leads to them.
    private Button sources() {
        var chip = new Button();
        chip.setId("sources");
        chip.getStyleClass().add("source-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> around.outlets().sources());
        Runnable say = () -> {
            var sources = live.sourcesProperty().get();
            chip.setText(words(sources));
            chip.getStyleClass().removeAll("ok", "warn", "bad");
            chip.getStyleClass().add(tone(sources.worst()));
            chip.setGraphic(new Icon(drawing(sources.worst()), Icon.Size.PX_14));
        };
        live.sourcesProperty().subscribe(say);
        around.texts().follow(this, say);
        return chip;
    }

    private String words(Sources sources) {
        var key = "watch.sources." + sources.worst().name();
        return around.texts().get(key, sources.all(), sources.troubled());
    }

    private static String tone(Sources.Worst worst) {
        return switch (worst) {
            case NONE, SUSPENDED -> "quiet";
            case OK -> "ok";
            case THROTTLED, QUIET -> "warn";
            case FAILING -> "bad";
        };
    }

    private static Feather drawing(Sources.Worst worst) {
        return switch (worst) {
            case NONE -> Feather.RSS;
            case OK -> Feather.CHECK_CIRCLE;
            case SUSPENDED -> Feather.PAUSE_CIRCLE;
            case THROTTLED, QUIET -> Feather.CLOCK;
            case FAILING -> Feather.ALERT_TRIANGLE;
        };
    }
}
