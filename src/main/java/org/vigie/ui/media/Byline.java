// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Who speaks and when: a name, a badge for the organisation, a handle, an hour.
final class Byline extends HBox {
    private final Around around;
    private final Label name = Controls.plain("", "strong");
    private final Label badge = Controls.whole(Controls.plain("", "chip", "accent", "in-row"));
    private final Label handle = Controls.plain("", "text-meta");
    private final Label time = Controls.whole(Controls.plain("", "text-meta"));

    Byline(Around around) {
        super(8);
        this.around = around;
        badge.setGraphic(new Icon(Feather.CHECK_CIRCLE, Icon.Size.PX_14));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, badge, handle, time);
    }

    void show(Piece piece) {
        name.setText(piece.name());
        badge.setText(around.texts().get("media.official"));
        Controls.shown(badge, piece.isOfficial());
        handle.setText(piece.handle());
        Controls.shown(handle, !piece.handle().isEmpty());
        time.setText(around.time(piece.at()));
    }
}
