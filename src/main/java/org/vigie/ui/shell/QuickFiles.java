// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.attachment.Attachments.Kept;
import org.vigie.core.attachment.Incoming;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.attachment.Adding;

/// The files that go with the line being typed. They are read when the line is written down, and stay at hand until
/// they are in the journal.
final class QuickFiles {
    private final Adding adding;
    private final ReadOnlyObjectWrapper<List<Incoming>> waiting = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Adding.Outcome.Refused>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    QuickFiles(Lanes lanes, LongSupplier most) {
        adding = new Adding(lanes, most);
    }

    ReadOnlyObjectProperty<List<Incoming>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// The last file that was not taken.
    ReadOnlyObjectProperty<Optional<Adding.Outcome.Refused>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Adding.Step>> stepProperty() {
        return adding.stepProperty();
    }

    boolean isEmpty() {
        return waiting.get().isEmpty();
    }

    /// Sets files beside the line; one that is too large is refused at once, by its size alone.
    void add(List<Incoming> files) {
        var all = new ArrayList<>(waiting.get());
        for (var file : files) {
            var objection = adding.tooLarge(file);
            if (objection.isPresent()) refuse(file.name(), objection.get());
            else all.add(file);
        }
        waiting.set(List.copyOf(all));
    }

    void remove(Incoming file) {
        waiting.set(waiting.get().stream().filter(other -> !other.equals(file)).toList());
    }

    void clear() {
        waiting.set(List.of());
    }

    /// The first of them are in the journal.
    void written(int count) {
        waiting.set(waiting.get().stream().skip(count).toList());
    }

    Adding adding() {
        return adding;
    }

    void refuse(String name, Kept why) {
        if (why instanceof Kept.GivenUp) return;
        refused.set(Optional.of(new Adding.Outcome.Refused(name, why)));
        refused.set(Optional.empty());
    }
}
