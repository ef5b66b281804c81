// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;

/// The statements on the tables of entries and origins.
final class EntryTable {
    private static final String INSERT = """
            insert into entry(origin_id, seq, entry_id, hlc_ms, hlc_ctr, occurred_at, recorded_at, received_at, carrier,
                author, room, nature, kind, kind_version, replaces, payload_hash, payload_salt, payload,
                prev_hash, hash, signature)
            values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ERASE =
            "update entry set payload = null, payload_salt = null where origin_id = ? and seq = ?";
    private static final String INSERT_ORIGIN =
            "insert into origin(origin_id, station_id, public_key, opened_at) values(?, ?, ?, ?)";

    private static final String AFTER =
            "select * from entry where origin_id = ? and seq > ? order by seq fetch first ? rows only";
    private static final String AFTER_CLOCK = """
            select * from entry
            where hlc_ms >= ? and (hlc_ms, hlc_ctr, origin_id) > (?, ?, ?)
            order by hlc_ms, hlc_ctr, origin_id fetch first ? rows only
            """;
    private static final String LATEST_FIRST =
            " order by hlc_ms desc, hlc_ctr desc, origin_id desc fetch first ? rows only";

    private EntryTable() {}

    static void insert(Handle sql, SealedEntry stored, String carrier) {
        var header = stored.header();
        sql.execute(
                INSERT,
                header.ref().origin().value(),
                header.ref().seq(),
                header.id().value(),
                header.clock().millis(),
                header.clock().counter(),
                time(header.occurredAt()),
                time(header.recordedAt()),
                time(stored.receivedAt()),
                carrier,
                header.author().map(PersonId::value).orElse(null),
                header.room().map(RoomId::value).orElse(null),
                header.nature().name(),
                header.kind(),
                header.kindVersion(),
                header.replaces().stream().map(EntryRef::toString).collect(Collectors.joining(" ")),
                header.payloadHash().bytes(),
                stored.content().map(Content::salt).orElse(null),
                stored.content().map(Content::json).orElse(null),
                header.previousHash().bytes(),
                stored.hash().bytes(),
                stored.signature());
    }

    /// Whether there was such an entry.
    static boolean erase(Handle sql, EntryRef ref) {
        return sql.execute(ERASE, ref.origin().value(), ref.seq()) == 1;
    }

    static void insert(Handle sql, Origin origin) {
        sql.execute(INSERT_ORIGIN, origin.id().value(), origin.station(), origin.publicKey(), time(origin.openedAt()));
    }

    static List<Origin> origins(Handle sql) {
        return sql.createQuery("select origin_id, station_id, public_key, opened_at from origin order by opened_at")
                .map((row, context) -> new Origin(
                        new OriginId(uuid(row, "origin_id")),
                        uuid(row, "station_id"),
                        row.getBytes("public_key"),
                        instant(row, "opened_at")))
                .list();
    }

    static Optional<SealedEntry> find(Handle sql, EntryRef ref) {
        return list(
                        sql,
                        "select * from entry where origin_id = ? and seq = ?",
                        ref.origin().value(),
                        ref.seq())
                .stream()
                .findFirst();
    }

    /// The entries of an origin after a number, in order.
    static List<SealedEntry> after(Handle sql, OriginId origin, long seq, int limit) {
        return list(sql, AFTER, origin.value(), seq, limit);
    }

    /// The entries after this one in the order of clocks.
    static List<SealedEntry> afterClock(Handle sql, Hlc clock, OriginId origin, int limit) {
        return list(sql, AFTER_CLOCK, clock.millis(), clock.millis(), clock.counter(), origin.value(), limit);
    }

    /// @param condition SQL of this program's own making, never of anyone's typing
    static List<SealedEntry> latest(Handle sql, String condition, int limit) {
        return list(sql, "select * from entry where " + condition + LATEST_FIRST, limit);
    }

    /// What was recorded in a room and not taken back, in the order of clocks.
    ///
    /// @param condition SQL of this program's own making, never of anyone's typing
    static List<SealedEntry> standing(Handle sql, RoomId room, String condition) {
        return list(sql, """
                select * from entry e where room = ? and %s
                    and not exists(select 1 from taken_back t where t.origin_id = e.origin_id and t.seq = e.seq)
                order by hlc_ms, hlc_ctr, origin_id
                """.formatted(condition), room.value());
    }

    /// What was recorded in whatever room and not taken back, in the order of clocks.
    ///
    /// @param condition SQL of this program's own making, never of anyone's typing
    static List<SealedEntry> standing(Handle sql, String condition) {
        return list(sql, """
                select * from entry e where %s
                    and not exists(select 1 from taken_back t where t.origin_id = e.origin_id and t.seq = e.seq)
                order by hlc_ms, hlc_ctr, origin_id
                """.formatted(condition));
    }

    /// The last entry that was not taken back, in whatever room.
    ///
    /// @param condition SQL of this program's own making, never of anyone's typing
    static Optional<SealedEntry> lastStanding(Handle sql, String condition) {
        return list(sql, """
                select * from entry e where %s
                    and not exists(select 1 from taken_back t where t.origin_id = e.origin_id and t.seq = e.seq)
                order by hlc_ms desc, hlc_ctr desc, origin_id desc fetch first 1 row only
                """.formatted(condition)).stream().findFirst();
    }

    /// What a query for whole rows of entries gives.
    static List<SealedEntry> list(Handle sql, String query, Object... values) {
        var prepared = sql.createQuery(query);
        for (int i = 0; i < values.length; i++) prepared.bind(i, values[i]);
        return prepared.map((row, context) -> read(row)).list();
    }

    /// The number of the last entry of an origin, 0 if it has none.
    static long lastSeq(Handle sql, OriginId origin) {
        return sql.createQuery("select coalesce(max(seq), 0) from entry where origin_id = ?")
                .bind(0, origin.value())
                .mapTo(Long.class)
                .one();
    }

    static Optional<SealedEntry> last(Handle sql, OriginId origin) {
        return find(sql, new EntryRef(origin, lastSeq(sql, origin)));
    }

    static Hlc greatestClock(Handle sql) {
        return latest(sql, "true", 1).stream()
                .map(stored -> stored.header().clock())
                .findFirst()
                .orElse(Hlc.ZERO);
    }

    /// Which entries have lost what they said.
    static List<EntryRef> erased(Handle sql) {
        return sql.createQuery("select origin_id, seq from entry where payload is null")
                .map((row, context) -> new EntryRef(new OriginId(uuid(row, "origin_id")), row.getLong("seq")))
                .list();
    }

    private static SealedEntry read(ResultSet row) throws SQLException {
        var header = new Header(
                new EntryId(uuid(row, "entry_id")),
                new EntryRef(new OriginId(uuid(row, "origin_id")), row.getLong("seq")),
                new Hlc(row.getLong("hlc_ms"), row.getInt("hlc_ctr")),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("room", UUID.class)).map(RoomId::new),
                Nature.valueOf(row.getString("nature")),
                row.getString("kind"),
                row.getInt("kind_version"),
                Arrays.stream(row.getString("replaces").split(" "))
                        .filter(text -> !text.isEmpty())
                        .map(Json::entryRef)
                        .toList(),
                hash(row, "payload_hash"),
                hash(row, "prev_hash"));
        var json = row.getBytes("payload");
        var content =
                json == null ? Optional.<Content>empty() : Optional.of(new Content(row.getBytes("payload_salt"), json));
        return new SealedEntry(
                header, hash(row, "hash"), row.getBytes("signature"), content, instant(row, "received_at"));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Hash hash(ResultSet row, String column) throws SQLException {
        return new Hash(HexFormat.of().formatHex(row.getBytes(column)));
    }
}
