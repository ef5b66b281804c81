// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;

/// Lets a node follow what lives longer than itself, such as the language or a room: what was left is not kept by it.
public final class Following {
    private Following() {}

    /// Calls this whenever the value is another, as long as something else holds the node.
    public static <T> void of(Node node, ObservableValue<T> value, Runnable draw) {
        ChangeListener<T> listener = (_, _, _) -> draw.run();
        // the node holds both, and nobody else holds the listener
        node.getProperties().put(listener, value);
        value.addListener(new WeakChangeListener<>(listener));
    }
}
