// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.mention.Filed;

/// One place of the list: empty until its page has been read, then one mention as it stands now.
final class Row {
    private final ReadOnlyObjectWrapper<Optional<Filed>> filed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();

    ReadOnlyObjectProperty<Optional<Filed>> filedProperty() {
        return filed.getReadOnlyProperty();
    }

    Optional<Filed> filed() {
        return filed.get();
    }

    /// Whether batch acts take it in.
    ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// Whether an act on it is shown that is not yet on the disk.
    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    void show(Filed now, boolean isChecked, boolean isSaving) {
        filed.set(Optional.of(now));
        checked.set(isChecked);
        saving.set(isSaving);
    }
}
