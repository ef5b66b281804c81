// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Tip;
import org.vigie.ui.kit.alert.LevelWords;

/// The level that the room is at, always in view; it leads to the dialog that decides another.
final class LevelBadge extends Button {
    private final LevelWords words;

    LevelBadge(Frame frame, StatusViewModel status, Runnable decide) {
        this.words = new LevelWords(frame.texts());
        setId("level-badge");
        getStyleClass().add("level-badge");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnAction(_ -> decide.run());
        Tip.on(this, frame.texts().bind("shell.level.decide"));
        status.roomProperty().subscribe(room -> Controls.shown(this, room.isPresent()));
        status.levelProperty().subscribe(this::draw);
        frame.texts()
                .localeProperty()
                .subscribe(_ -> draw(status.levelProperty().get()));
    }

    private void draw(CrisisLevel level) {
        for (var each : CrisisLevel.values()) getStyleClass().remove("at-" + each.number());
        getStyleClass().add("at-" + level.number());
        setGraphic(words.glyph(level));
        setText(words.whole(level));
    }
}
