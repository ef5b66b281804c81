// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Library;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.Controls;

/// What became of a text: its versions with what changed word by word, and when it was used.
final class PastPane extends VBox {
    private static final int MOST_USES = 5;

    private final Around around;
    private final DiffPane diff;

    PastPane(Around around) {
        super(8);
        this.around = around;
        diff = new DiffPane(around);
        setId("message-past");
        around.model().chosenProperty().subscribe(this::lay);
        around.model().stateProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
    }

    private void lay() {
        getChildren().clear();
        around.model().current().ifPresent(one -> {
            diff.show(one.versions());
            getChildren().add(diff);
            getChildren()
                    .add(Controls.label(
                            around.texts()
                                    .bind("messages.versions", one.versions().size()),
                            "title-panel"));
            one.versions().reversed().forEach(version -> {
                getChildren().add(line(version));
                around
                        .model()
                        .stateProperty()
                        .get()
                        .approvals()
                        .past(version.message().id())
                        .stream()
                        .filter(passed -> passed.seal().equals(version.message().seal()))
                        .forEach(passed -> getChildren().add(line(passed)));
            });
            getChildren()
                    .add(Controls.label(
                            around.texts().bind("messages.uses", one.uses().size()), "title-panel"));
            one.uses().reversed().stream()
                    .limit(MOST_USES)
                    .forEach(use -> getChildren().add(line(use)));
        });
    }

    private Node line(Library.Version version) {
        var texts = around.texts();
        var by = version.proposedBy()
                .map(model -> texts.get("messages.version.proposed", model))
                .orElse("");
        return Controls.plain(
                version.at()
                                .map(at -> texts.get(
                                        "messages.version",
                                        version.message().version(),
                                        around.formats().dateTime(at),
                                        around.name(version.by())))
                                .orElseGet(() -> texts.get(
                                        "messages.version.shipped",
                                        version.message().version()))
                        + by,
                "text-meta");
    }

    /// What was asked, signed and refused about a version.
    private Node line(Approvals.Passed passed) {
        var texts = around.texts();
        var who = around.name(Optional.of(passed.by()));
        var when = around.formats().dateTime(passed.at());
        var said = passed.step()
                .map(step -> passed.refusal()
                        .map(why -> texts.get("messages.past.refused", around.role(step), who, when, why))
                        .orElseGet(() -> texts.get("messages.past.signed", around.role(step), who, when)))
                .orElseGet(() -> texts.get("messages.past.asked", who, when));
        return Controls.plain(said, "text-meta", "past-step");
    }

    /// Leads to what came after it.
    private Node line(Spoken use) {
        var words = around.texts()
                .get(
                        "messages.use",
                        around.formats().dateTime(use.at()),
                        around.name(use.by()),
                        use.item()
                                .map(item -> item.sending().account().name())
                                .orElseGet(() -> around.texts()
                                        .get("message.outlet." + use.outlet().name())),
                        use.version());
        var button = new Button(words);
        button.getStyleClass().setAll("past-use");
        button.setAccessibleText(words + ". " + around.texts().get("messages.effect"));
        button.setOnAction(_ -> EffectCard.open(around, use));
        return button;
    }
}
