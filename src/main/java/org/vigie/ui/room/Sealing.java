// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Lanes;

/// Whether the chain that seals the main courante holds: checked when asked for, and again after new entries, but
/// never for more than a tenth of the time, since a long chain takes seconds.
final class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int REST = 10;

    private final OpenRoom room;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Optional<Seal>> seal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean planned;
    private Duration took = Duration.ZERO;
    /// A check that the closing store breaks off is no fault.
    private boolean closed;

    /// What the check of the chain found, and when.
    ///
    /// @param last the hash of the entry that was the latest
    record Seal(Verdict verdict, Optional<Hash> last, Instant at) {}

    private record Checked(Seal seal, Duration took) {}

    Sealing(OpenRoom room, Lanes lanes) {
        this.room = room;
        this.lanes = lanes;
    }

    /// Empty while the chain is checked for the first time, or because somebody asked.
    ReadOnlyObjectProperty<Optional<Seal>> sealProperty() {
        return seal.getReadOnlyProperty();
    }

    void check() {
        seal.set(Optional.empty());
        ask();
    }

    /// There are new entries: what was found stays until it is found anew.
    void again() {
        if (planned) return;
        planned = true;
        var rest = took.multipliedBy(REST);
        lanes.after(rest.compareTo(SOON) > 0 ? rest : SOON, () -> {
            planned = false;
            ask();
        });
    }

    /// Nothing is checked any more, and what is under way may end as it will.
    void close() {
        closed = true;
    }

    private void ask() {
        if (closed) return;
        lanes.ask(
                this::checked,
                found -> {
                    took = found.took();
                    seal.set(Optional.of(found.seal()));
                },
                problem -> {
                    if (!closed) LOG.error("The chain could not be checked", problem);
                });
    }

    private Checked checked() {
        long begun = System.nanoTime();
        var last = room.journal().latest(Payload.class, 1).stream().findFirst().map(Entry::hash);
        var verdict = room.journal().verify();
        return new Checked(
                new Seal(verdict, last, room.clock().instant()), Duration.ofNanos(System.nanoTime() - begun));
    }
}
