// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.control.Label;

/// Two letters that stand for a kind of source ("Fo", "Me"): no brand's logo.
public final class SourceTile extends Label {
    /// @param meaning the name of the kind, for screen readers and the tooltip's owner
    public SourceTile(String letters, String meaning) {
        super(letters);
        getStyleClass().setAll("label", "source-tile");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(meaning);
    }
}
