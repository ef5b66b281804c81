// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.source.Fault;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportMapping;
import org.vigie.core.source.ImportMapping.DayOrder;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.Imports;
import org.vigie.core.source.Imports.Look.Preview;
import org.vigie.ui.kit.Lanes;

/// Leads a file through its four steps. Every answer comes from [Imports], away from the screen's thread.
final class ImportViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ImportViewModel.class);

    private final Imports imports;
    private final Lanes lanes;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Fault>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Imports.Progress> progress =
            new ReadOnlyObjectWrapper<>(new Imports.Progress(-1, 0, 0, 0));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean telling = new AtomicBoolean();

    /// The steps in order.
    enum Step {
        FILE,
        COLUMNS,
        /// Every row was tried; nothing is kept yet.
        TRIAL,
        IMPORT
    }

    /// @param zone proposed for dates that carry none
    ImportViewModel(Imports imports, Lanes lanes, ZoneId zone) {
        this.imports = imports;
        this.lanes = lanes;
        this.zone = zone;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why the file can't be read, if so.
    ReadOnlyObjectProperty<Optional<Fault>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What came of the try, then of the import.
    ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Imports.Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Looks at a file and, if it can be read, goes on to its columns.
    void choose(Path chosen) {
        file.set(Optional.of(chosen));
        look(uri -> imports.look(uri, zone));
    }

    void map(ImportField field, String column) {
        change(mapping -> mapping.with(field, column));
    }

    void zone(ZoneId chosen) {
        change(mapping -> mapping.with(chosen));
    }

    void dayOrder(DayOrder chosen) {
        change(mapping -> mapping.with(chosen));
    }

    /// Tries every row.
    void tryAll() {
        run(true, Step.TRIAL);
    }

    /// Takes the mentions in.
    void takeIn() {
        run(false, Step.IMPORT);
    }

    /// Ends a try or an import; what came in stays.
    void stop() {
        stopped.set(true);
    }

    void back() {
        if (busy.get()) return;
        report.set(Optional.empty());
        step.set(step.get() == Step.TRIAL ? Step.COLUMNS : Step.FILE);
    }

    /// Whether nothing more is needed to try the file.
    boolean canTry() {
        return preview.get().map(now -> now.mapping().missing().isEmpty()).orElse(false);
    }

    /// Writes the refused rows, then says whether that worked.
    void saveRefused(Path target, Runnable saved, Runnable failed) {
        var now = report.get();
        if (now.isEmpty()) return;
        lanes.ask(
                () -> {
                    try (var out = Files.newBufferedWriter(target)) {
                        imports.writeRefused(now.get(), out);
                        return true;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                _ -> saved.run(),
                problem -> {
                    LOG.warn("The refused rows could not be written.", problem);
                    failed.run();
                });
    }

    private void change(Function<ImportMapping, ImportMapping> edit) {
        preview.get().ifPresent(now -> {
            var mapping = edit.apply(now.mapping());
            if (!mapping.equals(now.mapping())) look(uri -> imports.look(uri, now.layout(), mapping));
        });
    }

    private void look(Function<URI, Imports.Look> question) {
        var chosen = file.get();
        if (chosen.isEmpty()) return;
        busy.set(true);
        problem.set(Optional.empty());
        lanes.ask(() -> question.apply(chosen.get().toUri()), this::seen, this::broken);
    }

    private void seen(Imports.Look look) {
        busy.set(false);
        switch (look) {
            case Preview found -> {
                preview.set(Optional.of(found));
                step.set(Step.COLUMNS);
            }
            case Imports.Unreadable unreadable -> unreadable(unreadable.fault());
        }
    }

    private void run(boolean dry, Step shown) {
        var now = preview.get();
        var chosen = file.get();
        if (now.isEmpty() || chosen.isEmpty() || busy.get()) return;
        stopped.set(false);
        report.set(Optional.empty());
        progress.set(new Imports.Progress(-1, 0, 0, 0));
        busy.set(true);
        step.set(shown);
        lanes.ask(() -> outcome(chosen.get(), now.get(), dry), this::ended, this::broken);
    }

    private Imports.Outcome outcome(Path chosen, Preview now, boolean dry) {
        try {
            return imports.run(chosen.toUri(), now.layout(), now.mapping(), dry, this::goOn);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop while reading a file", e);
        }
    }

    /// Tells the screen how far it is, one message at a time however fast the rows go.
    private boolean goOn(Imports.Progress now) {
        if (telling.compareAndSet(false, true))
            lanes.later(() -> {
                telling.set(false);
                if (busy.get()) progress.set(now);
            });
        return !stopped.get();
    }

    private void ended(Imports.Outcome outcome) {
        busy.set(false);
        switch (outcome) {
            case Imports.Outcome.Done done -> report.set(Optional.of(done.report()));
            case Imports.Unreadable unreadable -> unreadable(unreadable.fault());
        }
    }

    private void unreadable(Fault fault) {
        problem.set(Optional.of(fault));
        step.set(Step.FILE);
    }

    private void broken(Throwable why) {
        LOG.error("A file could not be imported.", why);
        busy.set(false);
        unreadable(Fault.MALFORMED);
    }
}
