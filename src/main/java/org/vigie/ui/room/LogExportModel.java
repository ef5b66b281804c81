// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.journal.ExportFormat;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// An export of the main courante while it runs: how far it is, and how to stop it.
final class LogExportModel {
    private static final Logger LOG = LoggerFactory.getLogger(LogExportModel.class);

    private final OpenRoom room;
    private final Frame frame;
    private final Lanes lanes;
    private final LogExport export;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param all 0 before it is known
    record Step(long done, long all) {}

    /// What came of an export.
    sealed interface Outcome {
        record Done(String file) implements Outcome {}

        record GivenUp() implements Outcome {}

        record Failed(Throwable why) implements Outcome {}
    }

    LogExportModel(OpenRoom room, People people, Frame frame, Lanes lanes) {
        this.room = room;
        this.frame = frame;
        this.lanes = lanes;
        this.export = new LogExport(room, new LogReader(room, people));
    }

    /// Empty while nothing is being exported.
    ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// A name that says what, of which room, when, and that it was practice if it was.
    String proposedName(ExportFormat format) {
        var texts = frame.texts();
        var of = room.room();
        var when = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm")
                .format(room.clock().instant().atZone(frame.formats().zone()));
        var name = texts.get("room.export.file") + "_" + of.file() + "_" + when;
        if (of.nature() != Nature.REAL)
            name = texts.get(of.nature() == Nature.EXERCISE ? "room.export.exercise" : "room.export.replay") + "_"
                    + name;
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "." + format.ending();
    }

    void start(ExportFormat format, Path target, Consumer<Outcome> told) {
        if (step.get().isPresent()) return;
        stopped.set(false);
        step.set(Optional.of(new Step(0, 0)));
        var language = frame.texts().locale();
        var zone = frame.formats().zone();
        lanes.ask(
                () -> {
                    try {
                        return export.write(format, target, language, zone, this::reached);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                file -> end(told, file.<Outcome>map(Outcome.Done::new).orElseGet(Outcome.GivenUp::new)),
                problem -> {
                    LOG.error("The main courante could not be exported", problem);
                    end(told, new Outcome.Failed(problem));
                });
    }

    void stop() {
        stopped.set(true);
    }

    private boolean reached(long done, long all) {
        if (done % 50 == 0) lanes.later(() -> step.set(step.get().map(_ -> new Step(done, all))));
        return !stopped.get();
    }

    private void end(Consumer<Outcome> told, Outcome outcome) {
        step.set(Optional.empty());
        told.accept(outcome);
    }
}
