// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.io.File;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.signal.Engines.Standing;
import org.vigie.core.signal.Engines.Trial;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.settings.EngineViewModel.Step;

/// Analyse: what reads the tone of texts, what it can't find, and whether a model of one's own should read instead.
final class EngineView extends StackPane {
    private final Frame frame;
    private final EngineViewModel model;
    private final TextField folder = new TextField();

    EngineView(Frame frame, EngineViewModel model) {
        this.frame = frame;
        this.model = model;
        getChildren()
                .add(Cards.of(
                        new Panel(text("settings.engine.now"), now()),
                        new Panel(text("settings.engine.own"), own()),
                        new Panel(text("settings.engine.limits"), limits())));
    }

    private Node now() {
        var inForce = shown(
                "engine-now",
                standing -> frame.texts()
                        .get(
                                standing.own() ? "settings.engine.now.own" : "settings.engine.now.shipped",
                                standing.version()));
        var next = shown("engine-next", this::next);
        next.managedProperty().bind(next.textProperty().isNotEmpty());
        next.getStyleClass().add("text-warn");
        var last =
                shown("engine-last", standing -> standing.trial().map(this::say).orElse(""));
        last.managedProperty().bind(last.textProperty().isNotEmpty());
        var back = new ActionButton(text("settings.engine.giveup"), model::giveUp).drawing(Feather.ROTATE_CCW);
        back.setId("engine-giveup");
        back.disableProperty()
                .bind(model.standingProperty()
                        .map(now -> now.flatMap(Standing::chosen).isEmpty()));
        return new VBox(12, inForce, last, next, back);
    }

    /// What will read from the next start on, where that is something else.
    private String next(Standing standing) {
        boolean refused = standing.trial().orElse(null) instanceof Trial.Refused;
        if (standing.chosen().isPresent() && !standing.own() && !refused)
            return frame.texts()
                    .get("settings.engine.next.own", standing.chosen().get());
        if (standing.chosen().isEmpty() && standing.own()) return frame.texts().get("settings.engine.next.shipped");
        return "";
    }

    private Node own() {
        folder.setId("engine-folder");
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setOnAction(_ -> model.tryOut(folder.getText()));
        var browse = new ActionButton(text("settings.engine.browse"), this::browse).drawing(Feather.FOLDER);
        var row = new HBox(8, folder, browse);
        row.setAlignment(Pos.CENTER_LEFT);
        var go = new ActionButton(text("settings.engine.try"), () -> model.tryOut(folder.getText()))
                .drawing(Feather.CHECK_CIRCLE);
        go.setId("engine-try");
        go.disableProperty().bind(model.stepProperty().map(_ -> !model.canTry()));
        var choose = new ActionButton(text("settings.engine.choose"), model::choose).styled("primary");
        choose.setId("engine-choose");
        choose.disableProperty().bind(model.stepProperty().map(_ -> !model.canChoose()));
        return new VBox(
                12,
                Forms.sentence(text("settings.engine.own.text"), "text-muted"),
                new Labelled(text("settings.engine.folder"), row),
                outcome(),
                new HBox(8, go, choose));
    }

    private Label outcome() {
        return Forms.outcome(frame.texts(), "engine-outcome", model.stepProperty(), this::say, step -> switch (step) {
            case Step.Idle _, Step.Trying _ -> "text-meta";
            case Step.Chosen _, Step.Tried(var _, Trial.Passed _) -> "text-ok";
            case Step.Tried(var _, Trial.Refused _) -> "text-bad";
        });
    }

    private String say(Step step) {
        return switch (step) {
            case Step.Idle _ -> "";
            case Step.Trying _ -> frame.texts().get("settings.engine.trying");
            case Step.Tried(var _, var trial) -> say(trial);
            case Step.Chosen _ -> frame.texts().get("settings.engine.chosen");
        };
    }

    private String say(Trial trial) {
        var texts = frame.texts();
        return switch (trial) {
            case Trial.Refused refused ->
                texts.get("settings.engine.fault." + refused.fault().name().toLowerCase(Locale.ROOT), refused.detail());
            case Trial.Passed passed -> {
                var scores = new ArrayList<String>();
                passed.scores().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(each -> scores.add(texts.get(
                                each.getValue().isEnough()
                                        ? "settings.engine.score.enough"
                                        : "settings.engine.score.poor",
                                Locale.of(each.getKey())
                                        .getDisplayLanguage(
                                                texts.localeProperty().get()),
                                each.getValue().right(),
                                each.getValue().of())));
                yield texts.get("settings.engine.passed", String.join(" ; ", scores), Math.round(passed.perSecond()));
            }
        };
    }

    private Node limits() {
        return new VBox(
                8,
                Forms.sentence(text("settings.engine.limits.hate")),
                Forms.sentence(text("settings.engine.limits.irony")),
                Forms.sentence(text("settings.engine.limits.languages")),
                Forms.sentence(text("settings.engine.limits.kinds"), "text-muted"));
    }

    private Label shown(String id, Function<Standing, String> words) {
        var label = Forms.sentence(Bindings.createStringBinding(
                () -> model.standingProperty().get().map(words).orElse(""),
                model.standingProperty(),
                frame.texts().localeProperty()));
        label.setId(id);
        return label;
    }

    private void browse() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(frame.texts().get("settings.engine.folder"));
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::getPath)
                .ifPresent(folder::setText);
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
