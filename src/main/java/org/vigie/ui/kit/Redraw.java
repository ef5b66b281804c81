// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Draws a part of the page anew without taking the keyboard from whoever works there.
public final class Redraw {
    private Redraw() {}

    /// Draws; where that replaces the control with the keyboard, the one of the same id has it afterwards.
    public static void keepingKeyboard(Parent part, Runnable draw) {
        var owner = Optional.ofNullable(part.getScene())
                .map(Scene::getFocusOwner)
                .filter(node -> node.getId() != null && isIn(part, node));
        draw.run();
        owner.filter(node -> node.getScene() == null || !node.isFocused()).ifPresent(node -> {
            // what lies in a new scroll pane is found only once that has its skin
            part.applyCss();
            Optional.ofNullable(part.lookup("#" + node.getId())).ifPresent(Node::requestFocus);
        });
    }

    private static boolean isIn(Parent part, Node node) {
        for (var each = node; each != null; each = each.getParent()) if (each.equals(part)) return true;
        return false;
    }
}
