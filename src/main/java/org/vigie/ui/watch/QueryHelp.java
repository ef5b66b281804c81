// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;

/// How a query is written, by example.
final class QueryHelp extends VBox {
    private static final List<String> LINES =
            List.of("words", "phrase", "or", "and", "not", "group", "tags", "prefix", "fields", "dates");

    QueryHelp(Around around) {
        super(12);
        var texts = around.texts();
        setId("query-help-card");
        var grid = new GridPane(16, 8);
        int row = 0;
        for (var line : LINES) {
            var example = Controls.label(texts.bind("watch.help.example." + line), "query-example");
            grid.addRow(
                    row++,
                    Controls.whole(example),
                    Controls.label(texts.bind("watch.help.meaning." + line), "text-muted"));
        }
        getChildren()
                .addAll(
                        Controls.label(texts.bind("watch.help.title"), "title-panel"),
                        grid,
                        Controls.label(texts.bind("watch.help.languages"), "text-meta"));
    }
}
