// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;

/// The mobilisations and alarms that run, and which of them is looked at.
final class Boards {
    private final ReadOnlyObjectWrapper<List<Mobilisation>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Mobilisation>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<MobilisationId> chosen = Optional.empty();
    private boolean anew;

    /// Every one that was not ended, newest first.
    ReadOnlyObjectProperty<List<Mobilisation>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The one chosen, else what people set off, else the latest alarm; empty while somebody is called anew.
    ReadOnlyObjectProperty<Optional<Mobilisation>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Looks at one of them; nothing for the form that calls anew.
    void turnTo(Optional<MobilisationId> board) {
        anew = board.isEmpty();
        chosen = board;
        choose();
    }

    /// @param all that were not ended, newest first
    void show(List<Mobilisation> all) {
        open.set(List.copyOf(all));
        choose();
    }

    private void choose() {
        if (anew) {
            running.set(Optional.empty());
            return;
        }
        var all = open.get();
        running.set(all.stream()
                .filter(one -> chosen.equals(Optional.of(one.id())))
                .findFirst()
                .or(() -> all.stream().filter(one -> one.about().isEmpty()).findFirst())
                .or(() -> all.stream().findFirst()));
    }
}
