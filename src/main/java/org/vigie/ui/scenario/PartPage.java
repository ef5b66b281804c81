// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Texts;

/// A page of the editor with fields or lists over the whole scenario, kept in step with it.
final class PartPage {
    private PartPage() {}

    @SafeVarargs
    static Node lists(EditorViewModel model, Texts texts, RowsPane<Scenario, ?>... lists) {
        var page = new VBox(24);
        var cells = new ArrayList<Cell<Scenario>>();
        for (var list : lists) {
            cells.add(list);
            page.getChildren()
                    .add(new VBox(8, Controls.label(texts.bind("scenario.part." + list.named()), "title-panel"), list));
        }
        return scrolled(model, page, cells);
    }

    static Node scrolled(EditorViewModel model, VBox page, List<? extends Cell<Scenario>> cells) {
        page.getStyleClass().add("scenario-part");
        model.scenarioProperty().subscribe(now -> cells.forEach(cell -> cell.show(now)));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("scenario-scroll");
        return scroll;
    }
}
