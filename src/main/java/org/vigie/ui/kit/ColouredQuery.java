// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QuerySpans;

/// A query as it was understood: operators, words, tags and exclusions each in their look, the faulty part marked.
public final class ColouredQuery extends TextFlow {
    public ColouredQuery() {
        getStyleClass().add("coloured-query");
    }

    /// Shows this text; it may be faulty.
    public void show(String text, Parsed parsed) {
        getChildren().clear();
        setAccessibleText(text);
        int at = 0;
        for (var span : QuerySpans.of(text, parsed)) {
            add(text.substring(at, span.start()), "blank");
            add(text.substring(span.start(), span.end()), span.style().name().toLowerCase(Locale.ROOT));
            at = span.end();
        }
        add(text.substring(at), "blank");
    }

    private void add(String part, String style) {
        if (part.isEmpty()) return;
        var piece = new Text(part);
        piece.getStyleClass().addAll("query-part", style);
        getChildren().add(piece);
    }
}
