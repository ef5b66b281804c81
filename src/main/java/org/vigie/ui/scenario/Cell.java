// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.function.UnaryOperator;
import javafx.scene.Node;

/// One field of a form: it shows a part of what is written, and changes it while one types.
interface Cell<T> {
    Node node();

    /// Shows how it is now; says nothing to anybody.
    void show(T now);

    /// Takes a change of one part.
    interface Change<T> {
        /// @param part its name, so that what is typed in one go is one step back
        void make(String part, UnaryOperator<T> how);
    }
}
