// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Lanes;

/// Puts acts into the journal from a form and tells whether they were kept. What was typed stays with the form.
final class Saving {
    private static final Logger LOG = LoggerFactory.getLogger(Saving.class);

    private final Acts acts;
    private final Lanes lanes;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();

    Saving(Acts acts, Lanes lanes) {
        this.acts = acts;
        this.lanes = lanes;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True after a save that the store refused, until the next one is tried.
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Records this; one of the two runs on the screen's thread.
    void save(Payload payload, Runnable onKept, Runnable onRefused) {
        saveAll(List.of(payload), onKept, onRefused);
    }

    /// Records all of these in their order; what was kept before a refusal stays.
    void saveAll(List<? extends Payload> payloads, Runnable onKept) {
        saveAll(payloads, onKept, () -> {});
    }

    /// The same; one of the two runs on the screen's thread.
    void saveAll(List<? extends Payload> payloads, Runnable onKept, Runnable onRefused) {
        busy.set(true);
        refused.set(false);
        CompletableFuture.allOf(payloads.stream().map(acts::record).toArray(CompletableFuture[]::new))
                .whenComplete((_, problem) -> lanes.later(() -> {
                    busy.set(false);
                    refused.set(problem != null);
                    if (problem == null) {
                        onKept.run();
                        return;
                    }
                    note(problem);
                    onRefused.run();
                }));
    }

    void save(Payload payload, Runnable onKept) {
        save(payload, onKept, () -> {});
    }

    /// A store that can't write is expected and already noted where it happened; anything else is a defect.
    private static void note(Throwable problem) {
        var cause = problem instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : problem;
        if (!(cause instanceof Journal.NotSaved)) LOG.error("An act could not be recorded", cause);
    }
}
