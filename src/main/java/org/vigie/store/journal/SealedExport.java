// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Backstage;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Progress;
import org.vigie.core.journal.PersonalData;
import org.vigie.store.h2.H2File;

/// Writes a journal as JSON Lines that anyone can verify without the store ([ExportCheck]).
///
/// One canonical JSON object (RFC 8785) to a line: a head, then each origin with the key of its station before its
/// entries in order, and at the end a seal: the SHA-256 of every byte before it, signed by this station. An entry
/// carries the exact bytes that its hash covers, and what it says unless that was erased, belongs to another room, or
/// is restricted to roles that whoever exports does not hold, is about running an exercise that is not over
/// ([Backstage]), or is about people outside the cell ([PersonalData]).
final class SealedExport {
    static final int FORMAT = 1;
    static final String NAME = "vigie-journal-export";

    private static final int PAGE = 500;
    private static final HexFormat HEX = HexFormat.of();

    private final H2File file;
    private final Chain chain;
    private final RoomId room;
    private final Predicate<Entry> mayLeave;
    private final OutputStream out;
    private final Progress progress;
    private final Running running = new Running();
    private long entries;

    SealedExport(
            H2Journal journal,
            Chain chain,
            RoomId room,
            Predicate<Entry> mayRead,
            OutputStream out,
            Progress progress) {
        this.file = journal.file();
        this.chain = chain;
        this.room = room;
        this.mayLeave = mayRead.and(Backstage.mayLeave(journal, room));
        this.out = out;
        this.progress = progress;
    }

    /// The hash of the whole file; empty if the person gave up.
    Optional<Hash> write() throws IOException {
        try {
            return file.reader().withHandle(this::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Hash> write(Handle sql) throws IOException {
        long all =
                sql.createQuery("select count(*) from entry").mapTo(Long.class).one();
        line(object("head")
                .put("export", NAME)
                .put("format", FORMAT)
                .put("nature", StationTable.nature(sql).orElseThrow().name())
                .put("room", room.toString()));
        var origins = EntryTable.origins(sql);
        var last = Hash.NONE;
        for (var origin : origins) {
            line(object("origin")
                    .put("origin", origin.id().toString())
                    .put("station", origin.station().toString())
                    .put("publicKey", HEX.formatHex(origin.publicKey()))
                    .put("openedAt", origin.openedAt().toString()));
            long seq = 0;
            for (var page = EntryTable.after(sql, origin.id(), seq, PAGE);
                    !page.isEmpty();
                    page = EntryTable.after(sql, origin.id(), seq, PAGE)) {
                for (var stored : page) line(entry(stored));
                entries += page.size();
                seq = page.getLast().header().ref().seq();
                last = page.getLast().hash();
                if (!progress.goOn(entries, Math.max(all, entries))) return Optional.empty();
            }
        }
        line(seal(origins.getLast(), last));
        out.flush();
        return Optional.of(running.hash());
    }

    private ObjectNode entry(SealedEntry stored) {
        var json = object("entry")
                .put("header", new String(stored.header().canonical(), StandardCharsets.UTF_8))
                .put("hash", stored.hash().hex())
                .put("signature", HEX.formatHex(stored.signature()));
        boolean isShown = stored.header().room().map(room::equals).orElse(true);
        if (!isShown || stored.content().isEmpty() || !leaves(stored.entry())) return json;
        var content = stored.content().get();
        return json.put("payload", new String(content.json(), StandardCharsets.UTF_8))
                .put("salt", HEX.formatHex(content.salt()));
    }

    /// What is known about customers stays in the store, whoever exports.
    private boolean leaves(Entry entry) {
        return !(entry.payload() instanceof PersonalData) && mayLeave.test(entry);
    }

    private ObjectNode seal(Origin origin, Hash last) {
        var seal = object("seal")
                .put("entries", entries)
                .put("sha256", running.hash().hex())
                .put("lastHash", last.hex())
                .put("origin", origin.id().toString());
        var covered = Hash.of(CanonicalJson.bytes(seal));
        byte[] signature =
                file.consult(transaction -> chain.sign(transaction, covered)).join();
        return seal.put("signature", HEX.formatHex(signature));
    }

    private static ObjectNode object(String kind) {
        return JsonNodeFactory.instance.objectNode().put("line", kind);
    }

    private void line(ObjectNode json) {
        try {
            var bytes = CanonicalJson.bytes(json);
            out.write(bytes);
            out.write('\n');
            running.add(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
