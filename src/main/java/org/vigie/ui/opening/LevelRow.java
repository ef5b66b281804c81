// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Tip;
import org.vigie.ui.kit.alert.LevelWords;

/// At which level the cell begins, and why. A person decides: the form only proposes.
final class LevelRow extends VBox {
    private final Proposal proposal;
    private final ToggleGroup group = new ToggleGroup();
    private final TextField reason = new TextField();
    private final ReadOnlyObjectWrapper<String> changed = new ReadOnlyObjectWrapper<>("");

    LevelRow(Frame frame, Proposal proposal) {
        super(6);
        this.proposal = proposal;
        var words = new LevelWords(frame.texts());
        var row = new HBox(6);
        for (var level : CrisisLevel.values()) {
            var button = new ToggleButton(words.name(level), words.glyph(level));
            button.setId("opening-level-" + level.number());
            button.setToggleGroup(group);
            button.setUserData(level);
            button.setSelected(level == proposal.wanted());
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("small");
            Tip.on(button, new javafx.beans.property.SimpleStringProperty(words.whole(level)));
            row.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, before, after) -> {
            if (after == null && before != null) before.setSelected(true);
        });
        reason.setId("opening-reason");
        reason.setText(
                frame.texts().get(proposal.ground().isPresent() ? "opening.level.byAlert" : "opening.level.byHand"));
        var why = new Labelled(frame.texts().bind("opening.level.reason"), reason);
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.label(
                                frame.texts()
                                        .bind("opening.level", proposal.level().number()),
                                "labelled-name"),
                        row,
                        why);
        group.selectedToggleProperty().subscribe((_, _) -> mark());
        reason.textProperty().subscribe((_, _) -> mark());
        mark();
    }

    private void mark() {
        changed.set(level() + " " + reason.getText());
    }

    CrisisLevel level() {
        var chosen = group.getSelectedToggle();
        return chosen == null ? proposal.wanted() : (CrisisLevel) chosen.getUserData();
    }

    TextField reason() {
        return reason;
    }

    /// A level that is another needs a reason.
    boolean isValid() {
        return level() == proposal.level() || !reason.getText().isBlank();
    }

    ReadOnlyObjectProperty<String> changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
