// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Payload;

/// Recomputes the whole chain: numbers without a gap, links, hashes, signatures, and every end that something
/// else names. Reads only.
final class Verification {
    private static final int PAGE = 500;

    private final Handle sql;
    private final Head head;
    private final Set<EntryRef> redacted = new HashSet<>();
    private long entries;

    Verification(Handle sql, Head head) {
        this.sql = sql;
        this.head = head;
    }

    Verdict run() {
        EntryTable.latest(sql, "kind = '" + PayloadKind.REDACTED.code() + "'", Integer.MAX_VALUE)
                .forEach(stored -> redacted.addAll(stored.header().replaces()));
        for (var origin : EntryTable.origins(sql)) {
            var broken = verify(origin);
            if (broken.isPresent()) return broken.get();
        }
        if (!endsAt(head.last(), head.hash()))
            return new Verdict.Broken(head.last(), "the last entry that was recorded is missing or another one");
        return new Verdict.Intact(entries);
    }

    private Optional<Verdict> verify(Origin origin) {
        var expected = new EntryRef(origin.id(), 1);
        var previous = Hash.NONE;
        for (var page = EntryTable.after(sql, origin.id(), 0, PAGE);
                !page.isEmpty();
                page = EntryTable.after(sql, origin.id(), expected.seq() - 1, PAGE)) {
            for (var stored : page) {
                var why = whatIsWrong(origin, stored, expected, previous);
                if (why.isPresent()) return Optional.of(new Verdict.Broken(expected, why.get()));
                previous = stored.hash();
                expected = new EntryRef(origin.id(), expected.seq() + 1);
                entries++;
            }
        }
        return Optional.empty();
    }

    private Optional<String> whatIsWrong(Origin origin, SealedEntry stored, EntryRef expected, Hash previous) {
        var header = stored.header();
        if (header.ref().seq() != expected.seq()) return Optional.of("it is missing");
        if (!header.previousHash().equals(previous)) return Optional.of("it does not follow the entry before it");
        if (!header.hash().equals(stored.hash())) return Optional.of("its header was changed");
        if (!StationKey.isSignedBy(origin.publicKey(), stored.hash(), stored.signature()))
            return Optional.of("its signature is not that of its station");
        if (stored.content().isEmpty())
            return redacted.contains(header.ref()) ? Optional.empty() : Optional.of("it was erased without a reason");
        if (!stored.content().get().hash().equals(header.payloadHash())) return Optional.of("what it says was changed");
        if (stored.payload() instanceof Payload.OriginOpened opened
                && opened.previous().isPresent()
                && !endsAt(opened.previous().get(), opened.previousHash()))
            return Optional.of("the life before it does not end as it says");
        return Optional.empty();
    }

    private boolean endsAt(EntryRef ref, Hash hash) {
        return EntryTable.find(sql, ref)
                .filter(last -> last.hash().equals(hash))
                .isPresent();
    }
}
