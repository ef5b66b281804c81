// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The rows themselves: as many as fit are alive, however long the result is. The view-model says which is chosen;
/// this shows it, and tells where the reader is.
final class MentionListView extends StackPane {
    /// Height of a row at 100 % text.
    private static final double ROW = 113;

    private final Around around;
    private final MentionListViewModel model;
    private final ListView<Row> rows = new ListView<>();
    private @Nullable VirtualFlow<?> flow;
    private boolean following;

    MentionListView(Around around, Runnable onOpen) {
        this.around = around;
        this.model = around.watch().list();
        rows.setId("rows");
        rows.getStyleClass().add("mention-list");
        rows.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        rows.setCellFactory(_ -> new MentionCell(around));
        rows.accessibleTextProperty().bind(around.texts().bind("watch.list.label"));
        around.frame().preferences().subscribe(_ -> rows.setFixedCellSize(Math.round(ROW * around.scale())));
        rows.skinProperty().subscribe(_ -> findFlow());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) onOpen.run();
        });
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) onOpen.run();
        });
        model.rowsProperty().subscribe(this::showRows);
        model.selectedIndexProperty().subscribe(_ -> showChoice());
        rows.getSelectionModel().selectedIndexProperty().subscribe(index -> choose(index.intValue()));
        getChildren().add(rows);
    }

    @Override
    public void requestFocus() {
        rows.requestFocus();
    }

    private void showRows(PagedRows now) {
        following = true;
        rows.setItems(now);
        following = false;
        rows.scrollTo(model.firstVisibleProperty().get());
        showChoice();
    }

    private void showChoice() {
        int index = model.selectedIndexProperty().get();
        if (rows.getSelectionModel().getSelectedIndex() == index) return;
        following = true;
        if (index < 0) rows.getSelectionModel().clearSelection();
        else rows.getSelectionModel().clearAndSelect(index);
        following = false;
        if (index >= 0 && flow != null && rows.isFocused()) reveal(index);
    }

    /// Scrolls no more than it takes to see this row whole.
    private void reveal(int index) {
        if (flow != null) flow.scrollTo(index);
    }

    private void choose(int index) {
        if (!following && index != model.selectedIndexProperty().get()) model.choose(index);
    }

    private void findFlow() {
        if (!(rows.lookup(".virtual-flow") instanceof VirtualFlow<?> found)) return;
        flow = found;
        found.positionProperty().subscribe(_ -> tellPlace(found));
    }

    private void tellPlace(VirtualFlow<?> found) {
        var first = found.getFirstVisibleCell();
        model.firstVisibleProperty().set(first == null ? 0 : first.getIndex());
        // an empty list has no position at all
        model.atTopProperty().set(!(found.getPosition() > 0));
    }
}
