// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;

/// Which entries are about which mention, as the journal tells it.
final class AboutMentions implements Projection {
    private static final String INSERT =
            "merge into about(mention, hlc_ms, hlc_ctr, origin_id, seq) key(mention, hlc_ms, hlc_ctr, origin_id)"
                    + " values(?, ?, ?, ?, ?)";
    /// Taking an act back is about the same mentions as the act.
    private static final String INSERT_LIKE =
            "insert into about select mention, ?, ?, ?, ? from about where origin_id = ? and seq = ?";

    private static final String LATEST = """
        select e.* from entry e join about a on e.origin_id = a.origin_id and e.seq = a.seq
        where a.mention = ? order by a.hlc_ms desc, a.hlc_ctr desc, a.origin_id desc fetch first ? rows only
        """;

    /// The latest entries about a mention, oldest first.
    static List<Entry> latest(Handle sql, MentionKey mention, int limit) {
        return EntryTable.list(sql, LATEST, digest(mention), limit).reversed().stream()
                .map(SealedEntry::entry)
                .toList();
    }

    @Override
    public String name() {
        return "about-mentions";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void reset(Handle sql) {
        sql.execute("delete from about");
    }

    @Override
    public void apply(Handle sql, Entry entry) {
        switch (entry.payload()) {
            case Payload.MentionsTriaged triaged -> link(sql, entry, triaged.mentions());
            case Payload.MentionsAssigned assigned -> link(sql, entry, assigned.mentions());
            case Payload.MentionsFollowed followed -> link(sql, entry, followed.mentions());
            case Payload.MentionNoted noted -> link(sql, entry, List.of(noted.mention()));
            case Payload.MentionTyped typed -> link(sql, entry, List.of(typed.mention()));
            case Payload.MentionsAnswered answered -> link(sql, entry, answered.mentions());
            case ClaimAct.Tied tied -> link(sql, entry, tied.mentions());
            case SignalAct.LabelCorrected corrected -> link(sql, entry, List.of(corrected.mention()));
            case SignalAct.NarrativeSplit split -> link(sql, entry, split.mentions());
            case SignalAct.MentionsLinked linked -> link(sql, entry, linked.mentions());
            case Payload.MentionErased erased -> link(sql, entry, List.of(erased.mention()));
            case Payload.Undone undone -> linkLike(sql, entry, undone.act());
            default -> {}
        }
    }

    private static void link(Handle sql, Entry entry, List<MentionKey> mentions) {
        if (mentions.isEmpty()) return;
        var batch = sql.prepareBatch(INSERT);
        for (var mention : mentions)
            batch.add(
                    digest(mention),
                    entry.clock().millis(),
                    entry.clock().counter(),
                    entry.ref().origin().value(),
                    entry.ref().seq());
        batch.execute();
    }

    private static void linkLike(Handle sql, Entry entry, EntryRef act) {
        sql.execute(
                INSERT_LIKE,
                entry.clock().millis(),
                entry.clock().counter(),
                entry.ref().origin().value(),
                entry.ref().seq(),
                act.origin().value(),
                act.seq());
    }

    private static byte[] digest(MentionKey mention) {
        return Hash.of(mention.toString().getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
