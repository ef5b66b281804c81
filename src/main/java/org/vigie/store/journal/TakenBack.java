// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;

/// Which acts were taken back, as the journal tells it.
final class TakenBack implements Projection {
    /// What a person can take back; all else is mended by a new statement.
    private static final String CAN_BE_TAKEN_BACK = Stream.of(
                    PayloadKind.MENTIONS_TRIAGED,
                    PayloadKind.MENTIONS_ASSIGNED,
                    PayloadKind.MENTIONS_FOLLOWED,
                    PayloadKind.MENTION_NOTED,
                    PayloadKind.MENTIONS_ANSWERED,
                    PayloadKind.LABEL_CORRECTED,
                    PayloadKind.TAXONOMY_KEPT,
                    PayloadKind.WEIGHTS_KEPT,
                    PayloadKind.NARRATIVES_MERGED,
                    PayloadKind.NARRATIVE_SPLIT,
                    PayloadKind.NARRATIVE_RENAMED,
                    PayloadKind.MENTIONS_LINKED,
                    PayloadKind.LOGGED,
                    PayloadKind.LINE_PINNED,
                    PayloadKind.ALERT_RULE_KEPT,
                    PayloadKind.ALERT_RULE_WITHDRAWN,
                    PayloadKind.ALERT_SECTOR_KEPT,
                    PayloadKind.ALERT_RAISED,
                    PayloadKind.ALERT_ASSIGNED,
                    PayloadKind.ALERT_ACKNOWLEDGED,
                    PayloadKind.ALERT_QUALIFICATION_BEGUN,
                    PayloadKind.ALERT_QUESTION_ANSWERED,
                    PayloadKind.ALERT_PLACED,
                    PayloadKind.ALERT_CONFIRMED,
                    PayloadKind.ALERT_ESCALATED,
                    PayloadKind.ALERT_CLOSED,
                    PayloadKind.ALERT_NEAR_MISS_NOTED,
                    PayloadKind.LEVEL_DECIDED,
                    PayloadKind.TREE_KEPT,
                    PayloadKind.MATRIX_KEPT,
                    PayloadKind.PRE_ARMING_KEPT,
                    PayloadKind.PRE_ARM_LIFTED,
                    PayloadKind.ROLE_KEPT,
                    PayloadKind.ROLE_WITHDRAWN,
                    PayloadKind.SEAT_TAKEN,
                    PayloadKind.SEAT_LEFT,
                    PayloadKind.ROLE_HANDED_OVER,
                    PayloadKind.PRESENCE_NOTED,
                    PayloadKind.SHIFT_SET,
                    PayloadKind.ACTION_GIVEN,
                    PayloadKind.ACTION_REWORDED,
                    PayloadKind.ACTION_CHARGED,
                    PayloadKind.ACTION_SCHEDULED,
                    PayloadKind.ACTION_PROGRESSED,
                    PayloadKind.ACTION_DONE,
                    PayloadKind.ACTION_DROPPED,
                    PayloadKind.ACTION_REOPENED,
                    PayloadKind.DECISION_ASKED,
                    PayloadKind.DECISION_ADVISED,
                    PayloadKind.DECISION_SCHEDULED,
                    PayloadKind.DECISION_TAKEN,
                    PayloadKind.DECISION_WITHDRAWN,
                    PayloadKind.CLAIM_NOTED,
                    PayloadKind.CLAIM_REWORDED,
                    PayloadKind.CLAIM_CHARGED,
                    PayloadKind.CLAIM_JUDGED,
                    PayloadKind.CLAIM_REBUTTED,
                    PayloadKind.CLAIM_SEARCHED,
                    PayloadKind.CLAIM_TIED,
                    PayloadKind.CARD_OPENED,
                    PayloadKind.CARD_TICKED,
                    PayloadKind.CARD_PUT_AWAY,
                    PayloadKind.PLAN_KEPT,
                    PayloadKind.PLANS_CHOSEN,
                    PayloadKind.CELL_OPENED,
                    PayloadKind.CELL_RECTIFIED,
                    PayloadKind.CELL_STOOD_DOWN,
                    PayloadKind.CELL_REOPENED,
                    PayloadKind.WORD_ISSUED,
                    PayloadKind.ATTACHMENT_ADDED,
                    PayloadKind.CHANNEL_SAID,
                    PayloadKind.RESTRICTED_NOTED,
                    PayloadKind.RESTRICTED_SAID,
                    PayloadKind.RESTRICTED_ATTACHED,
                    PayloadKind.READERS_WIDENED)
            .map(kind -> "'" + kind.code() + "'")
            .collect(Collectors.joining(", "));
    private static final String LAST = """
            select origin_id, seq from entry e
            where kind in (%s) and author = :author and room is not distinct from :room
                and not exists(select 1 from taken_back t where t.origin_id = e.origin_id and t.seq = e.seq)
            order by hlc_ms desc, hlc_ctr desc, origin_id desc fetch first 1 row only
            """.formatted(CAN_BE_TAKEN_BACK);

    /// The newest act of this person in this room that still counts and can be taken back.
    static Optional<EntryRef> last(Handle sql, PersonId author, Optional<RoomId> room) {
        return sql.createQuery(LAST)
                .bind("author", author.value())
                .bind("room", room.map(RoomId::value).orElse(null))
                .map((row, context) ->
                        new EntryRef(new OriginId(EntryTable.uuid(row, "origin_id")), row.getLong("seq")))
                .findOne();
    }

    @Override
    public String name() {
        return "taken-back";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void reset(Handle sql) {
        sql.execute("delete from taken_back");
    }

    @Override
    public void apply(Handle sql, Entry entry) {
        if (entry.payload() instanceof Payload.Undone(EntryRef act))
            sql.execute(
                    "merge into taken_back key(origin_id, seq) values(?, ?)",
                    act.origin().value(),
                    act.seq());
    }
}
