// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments.Kept;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Lanes;

/// Takes files into the store, away from the screen's thread, and then tells the journal to what they belong.
public final class Adding {
    private final Lanes lanes;
    private final LongSupplier most;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean stopped = new AtomicBoolean();
    private int told;

    /// How far a file is.
    ///
    /// @param percent of it, 0 to 100
    public record Step(String name, int percent) {}

    /// What came of taking files in.
    public sealed interface Outcome {
        /// All of them lie in the store, in their order.
        record Done(List<Attachment> files) implements Outcome {}

        /// The first that was not taken. Those before it lie in the store and belong to nothing yet.
        record Refused(String name, Kept why) implements Outcome {}
    }

    /// @param most bytes that a file may have
    public Adding(Lanes lanes, LongSupplier most) {
        this.lanes = lanes;
        this.most = most;
    }

    /// Empty while no file is on its way.
    public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Files that are refused by their size, before anything of them is read.
    public Optional<Kept> tooLarge(Incoming file) {
        return file.bytes() > most.getAsLong()
                ? Optional.of(new Kept.TooLarge(file.bytes(), most.getAsLong()))
                : Optional.empty();
    }

    /// Gives up the file that is on its way.
    public void stop() {
        stopped.set(true);
    }

    /// Takes files into the store; tells once, on the screen's thread.
    public void keep(OpenRoom room, List<Incoming> files, Consumer<Outcome> heard) {
        if (step.get().isPresent()) return;
        stopped.set(false);
        if (files.isEmpty()) {
            heard.accept(new Outcome.Done(List.of()));
            return;
        }
        step.set(Optional.of(new Step(files.getFirst().name(), 0)));
        long limit = most.getAsLong();
        lanes.ask(
                () -> keepAll(room, files, limit),
                outcome -> {
                    step.set(Optional.empty());
                    heard.accept(outcome);
                },
                problem -> {
                    step.set(Optional.empty());
                    var why = new Kept.NotWritten(String.valueOf(problem.getMessage()));
                    heard.accept(new Outcome.Refused(files.getFirst().name(), why));
                });
    }

    /// Says in the journal that these files belong to a line, or stand for themselves.
    public static CompletableFuture<?> record(OpenRoom room, Optional<EntryRef> line, List<Attachment> files) {
        CompletableFuture<?> done = CompletableFuture.completedFuture(null);
        for (var file : files) {
            Payload added = new AttachmentAct.Added(line, file);
            done = done.thenCompose(_ -> room.acts().record(added));
        }
        return done;
    }

    private Outcome keepAll(OpenRoom room, List<Incoming> files, long limit) {
        var kept = new ArrayList<Attachment>();
        for (var file : files) {
            told = -1;
            var one = room.attachments().keep(file, limit, (done, all) -> reached(file.name(), done, all));
            if (!(one instanceof Kept.Done(var attachment))) return new Outcome.Refused(file.name(), one);
            kept.add(attachment);
        }
        return new Outcome.Done(List.copyOf(kept));
    }

    /// The screen hears of each percent once.
    private boolean reached(String name, long done, long all) {
        int percent = all <= 0 ? 0 : (int) Math.min(100, done * 100 / all);
        if (percent != told) {
            told = percent;
            lanes.later(() -> step.get().ifPresent(_ -> step.set(Optional.of(new Step(name, percent)))));
        }
        return !stopped.get();
    }
}
