// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.control.Label;
import org.vigie.core.cell.Person;

/// The initials of a person in a disc; an empty dashed disc where nobody is in charge.
public final class Avatar extends Label {
    private Avatar(String initials, String meaning) {
        super(initials);
        getStyleClass().setAll("label", "avatar");
        setAccessibleText(meaning);
    }

    public static Avatar of(Person person) {
        return new Avatar(person.initials(), person.name());
    }

    /// @param meaning what the empty disc says to a screen reader ("Nobody assigned")
    public static Avatar nobody(String meaning) {
        var avatar = new Avatar("", meaning);
        avatar.getStyleClass().add("nobody");
        return avatar;
    }

    /// The smaller disc for rows of a list.
    public Avatar inRow() {
        getStyleClass().add("in-row");
        return this;
    }
}
