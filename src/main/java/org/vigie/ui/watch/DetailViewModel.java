// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;

/// The chosen mention, in full: what it says, where it stands, what is around it, what the cell did.
final class DetailViewModel {
    private final Mentions mentions;
    private final Lanes lanes;
    private final ReadOnlyObjectProperty<Optional<Filed>> chosen;
    private final ReadOnlyObjectWrapper<Optional<Dossier>> dossier = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Coalesced<Optional<Dossier>> reading;

    DetailViewModel(
            OpenRoom room, Asides asides, ZoneId zone, ReadOnlyObjectProperty<Optional<Filed>> chosen, Lanes lanes) {
        this.mentions = room.mentions();
        this.lanes = lanes;
        this.chosen = chosen;
        this.reading = new Coalesced<>(
                lanes,
                Duration.ZERO,
                () -> {
                    var key = key();
                    return () -> key.map(k -> Dossier.read(room, asides, zone, k));
                },
                this::show,
                reason -> problem.set(Optional.of(reason)));
        chosen.addListener((_, before, now) -> changed(before, now));
    }

    private void changed(Optional<Filed> before, Optional<Filed> now) {
        boolean other = !now.map(f -> f.mention().key())
                .equals(before.map(f -> f.mention().key()));
        if (other) dossier.set(Optional.empty());
        if (now.isPresent()) reading.request();
    }

    private void show(Optional<Dossier> found) {
        problem.set(Optional.empty());
        if (found.map(Dossier::key).equals(key())) dossier.set(found);
    }

    private Optional<MentionKey> key() {
        return chosen.get().map(filed -> filed.mention().key());
    }

    void retry() {
        reading.request();
    }

    /// Fetches the source's own bytes of the chosen mention; empty once erased.
    void evidence(Consumer<Optional<Evidence>> answer, Consumer<Throwable> failure) {
        var key = key();
        lanes.ask(() -> key.flatMap(mentions::evidence), answer, failure);
    }

    /// What is around it; empty until it has been read.
    ReadOnlyObjectProperty<Optional<Dossier>> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Throwable>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
