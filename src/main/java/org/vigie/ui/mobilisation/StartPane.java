// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.Listed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.alert.LevelWords;

/// Who would be called, with what words; nothing goes out before their number is typed.
final class StartPane extends VBox {
    private static final Integer[] MINUTES = {5, 10, 15, 30, 60};

    private final Frame frame;
    private final MobilisationViewModel model;

    StartPane(Frame frame, MobilisationViewModel model) {
        super(12);
        this.frame = frame;
        this.model = model;
        var message = new TextArea();
        message.setId("mobilisation-message");
        message.setPrefRowCount(3);
        message.setWrapText(true);
        message.textProperty().bindBidirectional(model.messageProperty());
        if (message.getText().isBlank())
            message.setText(frame.texts().get("mobilisation.message.usual", model.title()));
        var choices = new HBox(12, grown(new Labelled(text("mobilisation.level"), level())), grown(minutes()));
        getChildren()
                .addAll(
                        exercise(),
                        choices,
                        new Labelled(text("mobilisation.message"), message),
                        count(),
                        people(),
                        new Labelled(text("mobilisation.confirm"), confirmation())
                                .help(text("mobilisation.confirm.help")));
    }

    private ComboBox<CrisisLevel> level() {
        var words = new LevelWords(frame.texts());
        var level = new ComboBox<CrisisLevel>();
        level.setId("mobilisation-level");
        level.setMaxWidth(Double.MAX_VALUE);
        level.getItems().setAll(CrisisLevel.values());
        level.setConverter(new Named<>(value -> words.whole(value)));
        level.valueProperty().bindBidirectional(model.levelProperty());
        return level;
    }

    private Labelled minutes() {
        var minutes = new ComboBox<Integer>();
        minutes.setId("mobilisation-minutes");
        minutes.setMaxWidth(Double.MAX_VALUE);
        minutes.getItems().setAll(MINUTES);
        minutes.valueProperty().bindBidirectional(model.minutesProperty());
        return new Labelled(text("mobilisation.minutes"), minutes);
    }

    private Label exercise() {
        var band = Controls.label(text("mobilisation.exercise"), "chip", "exercise");
        band.setId("mobilisation-exercise");
        band.setWrapText(true);
        Controls.shown(band, model.isExercise());
        return band;
    }

    private Label count() {
        var count = new Label();
        count.setId("mobilisation-count");
        count.getStyleClass().add("title-panel");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> frame.texts()
                                .get("mobilisation.count", model.called().size()),
                        model.callees().chosenProperty(),
                        frame.texts().localeProperty()));
        return count;
    }

    private ScrollPane people() {
        var box = new VBox(4);
        var scroll = new ScrollPane(box);
        scroll.setId("mobilisation-people");
        scroll.setFitToWidth(true);
        scroll.accessibleTextProperty().bind(text("mobilisation.people"));
        Runnable draw = () -> {
            box.getChildren()
                    .setAll(model.callees().offeredProperty().get().stream()
                            .map(this::tick)
                            .toList());
            if (box.getChildren().isEmpty())
                box.getChildren().add(Controls.label(text("mobilisation.nobody"), "text-muted"));
        };
        model.callees().offeredProperty().subscribe(_ -> draw.run());
        model.onCallProperty().subscribe(_ -> draw.run());
        return scroll;
    }

    private CheckBox tick(Listed entry) {
        var person = entry.person().id();
        int place = model.onCallProperty().get().indexOf(person);
        var said = line(entry);
        var tick = new CheckBox(place < 0 ? said : frame.texts().get("mobilisation.oncall", said, place + 1));
        tick.setMnemonicParsing(false);
        tick.getStyleClass().add("mobilisation-person");
        tick.setSelected(model.callees().isChosen(person));
        tick.selectedProperty().subscribe((_, now) -> model.callees().choose(person, now));
        return tick;
    }

    private String line(Listed entry) {
        var ways = entry.contact().channels().stream().map(Channel::address).collect(Collectors.joining(" · "));
        return frame.texts()
                .get(
                        "mobilisation.line",
                        entry.person().name(),
                        ways.isEmpty() ? frame.texts().get("mobilisation.noway") : ways);
    }

    private HBox confirmation() {
        var typed = new TextField();
        typed.setId("mobilisation-typed");
        typed.textProperty().bindBidirectional(model.typedProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        var call = new Button();
        call.setId("mobilisation-call");
        call.getStyleClass().add("danger");
        call.setMinWidth(USE_PREF_SIZE);
        call.textProperty().bind(text(model.isExercise() ? "mobilisation.simulate" : "mobilisation.call"));
        call.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.isConfirmed(),
                        model.typedProperty(),
                        model.messageProperty(),
                        model.callees().chosenProperty()));
        call.setOnAction(_ -> model.call());
        return new HBox(8, typed, call);
    }

    private static <T extends Region> T grown(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
