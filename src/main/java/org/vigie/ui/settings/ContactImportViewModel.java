// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.ContactFiles.Reading;
import org.vigie.core.directory.ContactFiles.Trouble;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Merge;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Lanes;

/// Brings a file into the directory: first what it would change, then, once accepted, the change.
final class ContactImportViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ContactImportViewModel.class);

    private final StationCare station;
    private final Lanes lanes;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Waiting());

    ContactImportViewModel(StationCare station, Lanes lanes) {
        this.station = station;
        this.lanes = lanes;
        this.saving = new Saving(station.acts(), lanes);
    }

    /// How far the import is.
    sealed interface Step {
        /// No file was chosen.
        record Waiting() implements Step {}

        record Looking(Path file) implements Step {}

        record Refused(Path file, Reading.Unreadable why) implements Step {}

        /// What accepting would change; nothing is recorded yet.
        record Ready(Path file, Reading.Read read, Merge merge) implements Step {}

        record Done(int changed) implements Step {}
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    Saving saving() {
        return saving;
    }

    void choose(Path file) {
        step.set(new Step.Looking(file));
        lanes.ask(() -> look(file), step::set, problem -> {
            LOG.error("The file {} could not be looked at", file, problem);
            step.set(new Step.Refused(file, new Reading.Unreadable(Trouble.NOT_A_TABLE, "")));
        });
    }

    /// Records what was shown.
    ///
    /// @param onKept receives what takes all of it back
    void accept(Consumer<Runnable> onKept) {
        if (!(step.get() instanceof Step.Ready ready) || saving.busyProperty().get()) return;
        var changes = ready.merge().changes();
        if (changes.isEmpty()) return;
        saving.saveAll(changes.stream().flatMap(each -> to(each).stream()).toList(), () -> {
            step.set(new Step.Done(changes.size()));
            onKept.accept(() -> saving.saveAll(
                    changes.reversed().stream()
                            .flatMap(each -> Statements.back(each.before(), now(each)).stream())
                            .toList(),
                    () -> {}));
        });
    }

    private Step look(Path file) {
        return switch (station.contactFiles().read(file.toUri())) {
            case Reading.Unreadable why -> new Step.Refused(file, why);
            case Reading.Read read ->
                new Step.Ready(
                        file,
                        read,
                        Merge.of(station.directory().roster(), read.drafts(), () -> new PersonId(UUID.randomUUID())));
        };
    }

    private static List<Payload> to(Merge.Step change) {
        return Statements.from(change.before(), now(change));
    }

    private static Listed now(Merge.Step change) {
        return new Listed(change.person(), change.contact(), change.before().flatMap(Listed::confirmed));
    }
}
