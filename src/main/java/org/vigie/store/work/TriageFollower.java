// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TopicMatcher;

/// Keeps where mentions stand in line with the journal. Every act is kept; where a mention stands is what the
/// acts not taken back come to, in the order of their clocks, whatever order they come in.
final class TriageFollower {
    private static final String KNOWN = "select seq from followed where origin = ?";
    private static final String KNOW = "merge into followed (origin, seq) key (origin) values (?, ?)";
    private static final String ACT = """
            merge into act (origin, seq, identity, millis, counter, what, detail, reason, author, at)
            key (origin, seq, identity) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UNDO = "merge into undone_act (origin, seq) key (origin, seq) values (?, ?)";
    private static final String CONCERNED = "select identity from act where origin = ? and seq = ?";
    private static final String ERASED = """
            merge into erased (identity, at) key (identity)
            values (?, least(?, coalesce((select at from erased where identity = ?), ?)))""";

    private final Statements sql;
    private final Touched touched;

    TriageFollower(Statements sql, Touched touched) {
        this.sql = sql;
        this.touched = touched;
    }

    /// Whether an entry says anything about mentions.
    static boolean concerns(Entry entry) {
        return switch (entry.payload()) {
            case Payload.MentionsTriaged _,
                    Payload.MentionsAssigned _,
                    Payload.MentionsFollowed _,
                    Payload.MentionNoted _,
                    Payload.MentionsAnswered _,
                    SignalAct.LabelCorrected _,
                    Payload.Undone _,
                    Payload.MentionErased _ -> true;
            default -> false;
        };
    }

    /// Takes an entry into account unless it was already.
    ///
    /// @param topics tells which topics an erased mention still belongs to
    /// @return whether any mention may have changed
    boolean follow(Entry entry, TopicMatcher topics) throws SQLException {
        var ref = entry.ref();
        if (sql.number(KNOWN, ref.origin().value()) >= ref.seq()) return false;
        sql.run(KNOW, ref.origin().value(), ref.seq());
        switch (entry.payload()) {
            case Payload.MentionsTriaged act ->
                act(
                        entry,
                        act.mentions(),
                        What.STATE,
                        act.state().name(),
                        act.reason().map(Enum::name).orElse(""));
            case Payload.MentionsAssigned act ->
                act(
                        entry,
                        act.mentions(),
                        What.ASSIGNEE,
                        act.assignee().map(PersonId::toString).orElse(""),
                        "");
            case Payload.MentionsFollowed act ->
                act(entry, act.mentions(), What.FOLLOWED, Boolean.toString(act.followed()), "");
            case Payload.MentionNoted act -> act(entry, List.of(act.mention()), What.NOTE, act.note(), "");
            case Payload.MentionsAnswered act ->
                act(entry, act.mentions(), What.ANSWER, act.way().name(), "");
            case SignalAct.LabelCorrected act ->
                act(entry, List.of(act.mention()), What.LABEL, Labels.line(act.label()), "");
            case Payload.Undone undone -> undo(undone.act());
            case Payload.MentionErased erased -> erase(erased, topics);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void act(Entry entry, List<MentionKey> mentions, What what, String detail, String reason)
            throws SQLException {
        for (var mention : mentions) {
            var identity = Identity.of(mention);
            sql.run(
                    ACT,
                    entry.ref().origin().value(),
                    entry.ref().seq(),
                    identity,
                    entry.clock().millis(),
                    entry.clock().counter(),
                    what.name(),
                    detail,
                    reason,
                    author(entry),
                    entry.occurredAt().toEpochMilli());
            restand(identity);
        }
    }

    private void undo(EntryRef act) throws SQLException {
        sql.run(UNDO, act.origin().value(), act.seq());
        var concerned = new ArrayList<UUID>();
        try (var rows = sql.ask(CONCERNED, act.origin().value(), act.seq())) {
            while (rows.next()) concerned.add(rows.getObject(1, UUID.class));
        }
        for (var identity : concerned) restand(identity);
    }

    private void erase(Payload.MentionErased erased, TopicMatcher topics) throws SQLException {
        var identity = Identity.of(erased.mention());
        long at = erased.deletedAt().toEpochMilli();
        sql.run(ERASED, identity, at, identity, at);
        new Erasing(sql, touched).erase(erased.mention(), erased.deletedAt(), topics);
    }

    private void restand(UUID identity) throws SQLException {
        TriageRow.of(sql, identity).keep(sql, identity);
        touched.mark(sql, sql.number("select number from mention where identity = ?", identity), false);
    }

    private static @Nullable UUID author(Entry entry) {
        return entry.author().map(PersonId::value).orElse(null);
    }

    /// What an act changes.
    enum What {
        STATE,
        ASSIGNEE,
        FOLLOWED,
        NOTE,
        ANSWER,
        LABEL
    }
}
