// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One row of the list. It fills itself when its page has been read, and again when its mention changes. Empty, it
/// keeps its face unseen: a face that comes and goes is styled anew each time.
final class MentionCell extends ListCell<Row> {
    private final MentionFace face;
    private Subscription watching = Subscription.EMPTY;

    MentionCell(Around around) {
        this.face = new MentionFace(around);
        getStyleClass().add("mention-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(face);
        setPrefWidth(0);
        around.names().subscribe(this::redraw);
        around.watch().asides().renamedProperty().subscribe(_ -> redraw());
        around.texts().follow(this, this::redraw);
        around.now().subscribe(this::age);
        face.accessible().subscribe(text -> setAccessibleText(text));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        face.setVisible(!empty && row != null);
        if (empty || row == null) {
            setAccessibleText(null);
            return;
        }
        watching = Subscription.combine(
                row.filedProperty().subscribe(this::redraw),
                row.checkedProperty().subscribe(face::showChecked),
                row.savingProperty().subscribe(face::showSaving));
        redraw();
    }

    private void redraw() {
        var row = getItem();
        if (row != null && !isEmpty()) face.show(row);
    }

    private void age() {
        var row = getItem();
        if (row != null && !isEmpty()) face.showAge(row);
    }
}
