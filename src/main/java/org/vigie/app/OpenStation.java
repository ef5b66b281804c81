// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analyst;
import org.vigie.store.FolderLock;
import org.vigie.store.Store;
import org.vigie.store.key.KeySlots;
import org.vigie.store.key.MasterKey;
import org.vigie.store.key.StationKeyring;

/// The station's own store, open, and held by this process.
record OpenStation(
        FolderLock lock,
        Store store,
        StationKeyring keyring,
        Analyst analyst,
        KeptEngine engine,
        KeptProposer proposer,
        Events events,
        InstantSource clock)
        implements AutoCloseable {

    static OpenStation of(
            FolderLock lock,
            Store store,
            KeySlots slots,
            MasterKey key,
            Analyst analyst,
            KeptEngine engine,
            KeptProposer proposer,
            Events events,
            InstantSource clock) {
        var keyring = new StationKeyring(slots, key, store.secrets(), what -> note(store, clock, what));
        return new OpenStation(lock, store, keyring, analyst, engine, proposer, events, clock);
    }

    /// The store must be closed before.
    @Override
    public void close() {
        proposer.close();
        try {
            lock.close();
        } catch (IOException notGivenBack) {
            throw new UncheckedIOException("The folder's lock could not be given back", notGivenBack);
        }
    }

    private static void note(Store store, InstantSource clock, String what) {
        store.journal()
                .append(new Draft(
                        store.onDuty().person().map(person -> person.id()),
                        Optional.empty(),
                        clock.instant(),
                        List.of(),
                        new Payload.ProtectionChanged(what)))
                .join();
    }
}
