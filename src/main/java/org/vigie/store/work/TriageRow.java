// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.TriageState;

/// Where one mention stands: the outcome of its acts.
///
/// @param reason of a dismissal, else empty
/// @param answered when it was first answered, in milliseconds
record TriageRow(
        String state,
        String reason,
        @Nullable UUID assignee,
        boolean followed,
        Labels labels,
        @Nullable Long answered) {
    private static final TriageRow FRESH = new TriageRow(TriageState.TO_DO.name(), "", null, false, Labels.NONE, null);

    private static final String ACTS = """
            select a.what, a.detail, a.reason, a.at from act a
            where a.identity = ?
                and not exists (select 1 from undone_act u where u.origin = a.origin and u.seq = a.seq)
            order by a.millis, a.counter, a.origin""";
    private static final String KEEP = """
            merge into triage (identity, state, reason, assignee, followed, labels, answered_at) key (identity)
            values (?, ?, ?, ?, ?, ?, ?)""";

    /// What all acts that still count come to.
    static TriageRow of(Statements sql, UUID identity) throws SQLException {
        var standing = FRESH;
        try (var acts = sql.ask(ACTS, identity)) {
            while (acts.next())
                standing = standing.after(
                        TriageFollower.What.valueOf(acts.getString(1)),
                        acts.getString(2),
                        acts.getString(3),
                        acts.getLong(4));
        }
        return standing;
    }

    private TriageRow after(TriageFollower.What what, String detail, String why, long at) {
        return switch (what) {
            case STATE -> new TriageRow(detail, why, assignee, followed, labels, answered);
            case ASSIGNEE ->
                new TriageRow(
                        state, reason, detail.isEmpty() ? null : UUID.fromString(detail), followed, labels, answered);
            case FOLLOWED -> new TriageRow(state, reason, assignee, Boolean.parseBoolean(detail), labels, answered);
            case LABEL ->
                new TriageRow(state, reason, assignee, followed, labels.after(Labels.label(detail)), answered);
            case ANSWER ->
                new TriageRow(
                        state, reason, assignee, followed, labels, answered == null ? at : Math.min(answered, at));
            case NOTE -> this;
        };
    }

    void keep(Statements sql, UUID identity) throws SQLException {
        sql.run(KEEP, identity, state, reason, assignee, followed, labels.write(), answered);
    }
}
