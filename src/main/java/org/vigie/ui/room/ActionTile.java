// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.action.Action;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.PressableRow;

/// One action as a tile of a column.
final class ActionTile extends PressableRow {
    ActionTile(Around around, ActionForms forms, Action action) {
        super(face(around, action), "action-tile");
        setId("tile-" + action.id().number());
        setAccessibleText(ActionRow.said(around, action));
        onPress(() -> forms.open(action));
    }

    private static Node face(Around around, Action action) {
        var title = Controls.plain(action.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var foot = Controls.line(
                8,
                around.avatar(around.state().holder(action.charge())),
                Controls.space(),
                ActionRow.due(around, action));
        var face = new VBox(6, Controls.plain(action.id().spoken(), "text-meta"), title);
        ActionRow.waits(around, action).ifPresent(face.getChildren()::add);
        face.getChildren().add(foot);
        return face;
    }
}
