// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.proposal.Proposer.Trial;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.message.ProposerFaults;
import org.vigie.ui.settings.ProposerViewModel.Step;

/// Assistant de rédaction: off until a person turns it on, and what it may and may not do.
final class ProposerView extends StackPane {
    private final Frame frame;
    private final ProposerViewModel model;
    private final CheckBox on = new CheckBox();
    private final TextField address = new TextField();
    private final ComboBox<String> models = new ComboBox<>();

    ProposerView(Frame frame, ProposerViewModel model) {
        this.frame = frame;
        this.model = model;
        getChildren()
                .add(Cards.of(
                        new Panel(text("settings.proposer.choice"), choice()),
                        new Panel(text("settings.proposer.rules"), rules())));
        model.settingProperty().subscribe(setting -> {
            on.setSelected(setting.on());
            address.setText(setting.address());
            models.setValue(setting.model());
        });
    }

    private Node choice() {
        on.setId("proposer-on");
        on.textProperty().bind(text("settings.proposer.on"));
        on.setWrapText(true);
        on.setOnAction(_ -> keep(on.isSelected()));
        address.setId("proposer-address");
        address.setOnAction(_ -> keep(on.isSelected()));
        models.setId("proposer-model");
        models.setEditable(true);
        models.setMaxWidth(Double.MAX_VALUE);
        var test = new ActionButton(text("settings.proposer.test"), () -> model.test(address.getText()))
                .drawing(Feather.CHECK_CIRCLE);
        test.setId("proposer-test");
        test.disableProperty().bind(model.stepProperty().map(Step.Testing.class::isInstance));
        var save = new ActionButton(text("settings.save"), () -> keep(on.isSelected())).styled("primary");
        save.setId("proposer-save");
        return new VBox(
                12,
                Forms.sentence(text("settings.proposer.text"), "text-muted"),
                on,
                new Labelled(text("settings.proposer.address"), address).help(text("settings.proposer.address.help")),
                new Labelled(text("settings.proposer.model"), models).help(text("settings.proposer.model.help")),
                outcome(),
                new HBox(8, test, save));
    }

    private void keep(boolean wanted) {
        var typed = models.getEditor().getText();
        model.choose(wanted, address.getText(), typed == null ? "" : typed);
        on.setSelected(model.settingProperty().get().on());
    }

    private Label outcome() {
        model.stepProperty().subscribe(this::offer);
        return Forms.outcome(frame.texts(), "proposer-outcome", model.stepProperty(), this::say, step -> switch (step) {
            case Step.Idle _, Step.Testing _ -> "text-meta";
            case Step.Kept _, Step.Tested(Trial.Passed _) -> "text-ok";
            case Step.Tested(Trial.Failed _), Step.NotKept _ -> "text-bad";
        });
    }

    /// What the test found can be chosen; what was typed stays.
    private void offer() {
        var found = model.models();
        if (found.isEmpty()) return;
        var typed = Optional.ofNullable(models.getEditor().getText()).orElse("");
        models.getItems().setAll(found);
        models.setValue(typed.isBlank() ? found.getFirst() : typed);
    }

    private String say(Step step) {
        var texts = frame.texts();
        return switch (step) {
            case Step.Idle _ -> "";
            case Step.Testing _ -> texts.get("settings.proposer.testing");
            case Step.Kept(var isOn) -> texts.get(isOn ? "settings.proposer.kept.on" : "settings.proposer.kept.off");
            case Step.NotKept _ -> texts.get("settings.proposer.notkept");
            case Step.Tested(Trial.Passed(var found)) ->
                texts.get("settings.proposer.passed", found.size(), found.getFirst());
            case Step.Tested(Trial.Failed(var fault, var detail)) -> ProposerFaults.say(texts, fault, detail);
        };
    }

    private Node rules() {
        return new VBox(
                8,
                Forms.sentence(text("settings.proposer.rules.stays")),
                Forms.sentence(text("settings.proposer.rules.told")),
                Forms.sentence(text("settings.proposer.rules.refused")),
                Forms.sentence(text("settings.proposer.rules.person")),
                Forms.sentence(text("settings.proposer.rules.exercise"), "text-muted"));
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
