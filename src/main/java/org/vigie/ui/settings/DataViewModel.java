// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Maintenance;
import org.vigie.core.cell.Maintenance.Outcome;
import org.vigie.core.cell.Maintenance.Stock;
import org.vigie.ui.kit.Lanes;

/// The files of this station, and the two long tasks that keep them well: backing up and rebuilding.
final class DataViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(DataViewModel.class);

    private final Maintenance maintenance;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Optional<Stock>> stock = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Task> task = new ReadOnlyObjectWrapper<>(new Task.None());

    DataViewModel(Maintenance maintenance, Lanes lanes) {
        this.maintenance = maintenance;
        this.lanes = lanes;
        refresh();
    }

    /// What lies on the disk; empty until it was looked at once.
    ReadOnlyObjectProperty<Optional<Stock>> stockProperty() {
        return stock.getReadOnlyProperty();
    }

    /// The long task under way, or how the last one ended.
    ReadOnlyObjectProperty<Task> taskProperty() {
        return task.getReadOnlyProperty();
    }

    boolean isBusy() {
        return task.get() instanceof Task.BackingUp || task.get() instanceof Task.Rebuilding;
    }

    void refresh() {
        lanes.ask(
                maintenance::stock,
                found -> stock.set(Optional.of(found)),
                problem -> LOG.error("The store's files could not be looked at", problem));
    }

    void backUp() {
        run(new Task.BackingUp(), () -> switch (maintenance.backUp()) {
            case Outcome.Done<Maintenance.Backup> done -> new Task.BackedUp(done.result());
            case Outcome.Failed<Maintenance.Backup> failed -> new Task.Failed(false, failed.detail());
        });
    }

    void rebuild() {
        run(new Task.Rebuilding(), () -> switch (maintenance.rebuild()) {
            case Outcome.Done<Maintenance.Rebuilt> done -> new Task.Rebuilt(done.result());
            case Outcome.Failed<Maintenance.Rebuilt> failed -> new Task.Failed(true, failed.detail());
        });
    }

    private void run(Task under, Supplier<Task> work) {
        if (isBusy()) return;
        task.set(under);
        lanes.ask(
                work,
                end -> {
                    task.set(end);
                    refresh();
                },
                problem -> {
                    LOG.error("A task on the store's files broke", problem);
                    task.set(new Task.Failed(under instanceof Task.Rebuilding, String.valueOf(problem.getMessage())));
                });
    }

    /// A long task on the files.
    sealed interface Task {
        record None() implements Task {}

        record BackingUp() implements Task {}

        record Rebuilding() implements Task {}

        record BackedUp(Maintenance.Backup backup) implements Task {}

        record Rebuilt(Maintenance.Rebuilt rebuilt) implements Task {}

        /// @param rebuild whether it was the rebuilding, not the backup
        /// @param detail for the person who mends it
        record Failed(boolean rebuild, String detail) implements Task {}
    }
}
