// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vigie.core.source.SourceCatalog.Field;

/// One field of a source's form with what was typed.
///
/// @param alreadyKept a secret that the keyring holds: left empty, it stays as it is
record FormField(Field field, StringProperty value, BooleanProperty missing, boolean alreadyKept) {
    static FormField of(Field field, String value, boolean alreadyKept) {
        return new FormField(field, new SimpleStringProperty(value), new SimpleBooleanProperty(), alreadyKept);
    }

    String typed() {
        return value.get().strip();
    }

    /// Marks and tells whether something required is missing.
    boolean check() {
        missing.set(field.required() && typed().isEmpty() && !alreadyKept);
        return !missing.get();
    }
}
