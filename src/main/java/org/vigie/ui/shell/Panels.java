// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The parts of a window that F6 goes through: every panel of the page, then the quick entry.
final class Panels {
    private Panels() {}

    /// The first thing that takes the keyboard in the panel after (or before) the one that has it.
    static Optional<Node> next(Node focused, int step, Parent... regions) {
        var stops = new ArrayList<Node>();
        for (var region : regions) collect(region, stops);
        if (stops.isEmpty()) return Optional.empty();
        int at = indexOf(stops, focused);
        for (int tried = 1; tried <= stops.size(); tried++) {
            int next = Math.floorMod(at < 0 && step < 0 ? -tried : at + step * tried, stops.size());
            var target = firstFocusable(stops.get(next));
            if (target.isPresent()) return target;
        }
        return Optional.empty();
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible()) return;
        var classes = node.getStyleClass();
        if (classes.contains("panel") || classes.contains("quick-entry") || classes.contains("status-bar")) {
            stops.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static int indexOf(List<Node> stops, Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            int index = stops.indexOf(at);
            if (index >= 0) return index;
        }
        return -1;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> firstFocusable(child).stream())
                .findFirst();
    }
}
