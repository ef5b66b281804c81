// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.OriginId;
import org.vigie.store.segment.Finding;

/// Makes the table and its second copy hold the same, after a stop that was not in order.
///
/// What only the copy has is our own past, pulled back once signature and chain are checked. What only the
/// table has is copied. What was erased in the table is erased in the copy.
final class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int PAGE = 500;

    private final Handle sql;
    private final SecondCopy copy;
    private final Map<OriginId, BitSet> copied = new HashMap<>();
    private final Set<OriginId> copiedOrigins = new HashSet<>();
    private final Map<OriginId, Origin> origins = new HashMap<>();
    private final Map<OriginId, EntryRef> last = new HashMap<>();
    private long pulledBack;

    Reconciliation(Handle sql, SecondCopy copy) {
        this.sql = sql;
        this.copy = copy;
        EntryTable.origins(sql).forEach(origin -> origins.put(origin.id(), origin));
    }

    /// @return how many entries came back from the copy
    long run() {
        for (Finding wrong : copy.replay(this::pullBack)) LOG.error("The second copy of the journal: {}", wrong);
        origins.values().forEach(this::copyMissing);
        eraseWhatWasErased();
        copy.force();
        if (pulledBack > 0) LOG.warn("{} entries were pulled back from the second copy", pulledBack);
        return pulledBack;
    }

    private void pullBack(SecondCopy.Item item) {
        var ref = item.ref();
        if (item.isOrigin()) {
            copiedOrigins.add(ref.origin());
            if (!origins.containsKey(ref.origin())) {
                EntryTable.insert(sql, item.origin());
                origins.put(ref.origin(), item.origin());
            }
            return;
        }
        if (ref.seq() > lastOf(ref.origin()).seq()) {
            var stored = item.entry();
            if (!holdsAfter(lastOf(ref.origin()), stored)) {
                LOG.error("Entry {} of the second copy does not continue the chain and is left there", ref);
                return;
            }
            EntryTable.insert(sql, stored, Chain.CARRIER);
            last.put(ref.origin(), ref);
            pulledBack++;
        }
        copied.computeIfAbsent(ref.origin(), origin -> new BitSet()).set((int) ref.seq());
    }

    private EntryRef lastOf(OriginId origin) {
        return last.computeIfAbsent(origin, id -> new EntryRef(id, EntryTable.lastSeq(sql, id)));
    }

    private boolean holdsAfter(EntryRef before, SealedEntry stored) {
        var origin = origins.get(before.origin());
        var previous = EntryTable.find(sql, before).map(SealedEntry::hash).orElse(Hash.NONE);
        return origin != null
                && stored.header().ref().seq() == before.seq() + 1
                && stored.header().previousHash().equals(previous)
                && StationKey.isSignedBy(origin.publicKey(), stored.hash(), stored.signature());
    }

    private void copyMissing(Origin origin) {
        if (!copiedOrigins.contains(origin.id())) copy.append(origin);
        var there = copied.getOrDefault(origin.id(), new BitSet());
        if (there.cardinality() == lastOf(origin.id()).seq()) return;
        long seq = 0;
        for (var page = EntryTable.after(sql, origin.id(), seq, PAGE);
                !page.isEmpty();
                page = EntryTable.after(sql, origin.id(), seq, PAGE)) {
            for (var stored : page) {
                seq = stored.header().ref().seq();
                if (!there.get((int) seq)) copy.append(stored);
            }
        }
    }

    private void eraseWhatWasErased() {
        EntryTable.erased(sql).forEach(copy::erase);
    }
}
