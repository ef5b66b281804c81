// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vigie.core.source.SourceCatalog.Field;

/// One field of a source's form with what was typed.
///
/// @param alreadyKept a secret that the keyring holds: left empty, it stays as it is, unless it was for another server
/// @param elsewhere whether the source leads to another server than the one that it was typed for
record FormField(
        Field field,
        StringProperty value,
        BooleanProperty missing,
        boolean alreadyKept,
        ReadOnlyBooleanProperty elsewhere) {
    static FormField of(Field field, String value, boolean alreadyKept, ReadOnlyBooleanProperty elsewhere) {
        return new FormField(
                field, new SimpleStringProperty(value), new SimpleBooleanProperty(), alreadyKept, elsewhere);
    }

    /// Whether what the keyring holds is for the server that the source leads to.
    boolean stays() {
        return alreadyKept && !elsewhere.get();
    }

    /// Whether what the keyring holds was for another server, and nothing was typed for this one.
    boolean isDropped() {
        return alreadyKept && elsewhere.get() && typed().isEmpty();
    }

    String typed() {
        return value.get().strip();
    }

    /// Marks and tells whether something required is missing.
    boolean check() {
        missing.set(field.required() && typed().isEmpty() && !stays());
        return !missing.get();
    }
}
