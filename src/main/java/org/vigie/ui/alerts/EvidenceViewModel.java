// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Excerpts;
import org.vigie.core.alert.Excerpts.Excerpt;
import org.vigie.core.mention.Mentions;
import org.vigie.ui.kit.Lanes;

/// The posts that carried the alert that is looked at, quoted as they stood.
final class EvidenceViewModel {
    private final Mentions mentions;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<List<Excerpt>> excerpts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<AlertId> looked = Optional.empty();

    EvidenceViewModel(Mentions mentions, Lanes lanes) {
        this.mentions = mentions;
        this.lanes = lanes;
    }

    /// Quotes the posts of this alert, unless they are quoted already.
    void look(Optional<Alert> alert) {
        var id = alert.map(Alert::id);
        if (id.equals(looked)) return;
        looked = id;
        excerpts.set(List.of());
        problem.set(Optional.empty());
        alert.ifPresent(this::ask);
    }

    private void ask(Alert alert) {
        lanes.ask(
                () -> Excerpts.of(alert.evidence(), mentions),
                found -> {
                    if (looked.equals(Optional.of(alert.id()))) excerpts.set(found);
                },
                why -> {
                    if (!looked.equals(Optional.of(alert.id()))) return;
                    problem.set(Optional.of(why));
                    looked = Optional.empty();
                });
    }

    ReadOnlyObjectProperty<List<Excerpt>> excerptsProperty() {
        return excerpts.getReadOnlyProperty();
    }

    /// Why the posts could not be read, until another alert is looked at.
    ReadOnlyObjectProperty<Optional<Throwable>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
