// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /// What can't be taken back, and why. Everything else that a person did can.
    private static final Map<Why, Set<PayloadKind>> NEVER = Map.of(
            Why.NOTED_BY_THE_STATION,
            EnumSet.of(
                    PayloadKind.ORIGIN_OPENED,
                    PayloadKind.BACKED_UP,
                    PayloadKind.STATION_UNLOCKED,
                    PayloadKind.STATION_LOCKED,
                    PayloadKind.UNLOCK_FAILED,
                    PayloadKind.ROOM_OPENED,
                    PayloadKind.ROOM_ENTERED,
                    PayloadKind.PRE_ARMED,
                    PayloadKind.CALL_TRIED,
                    PayloadKind.TEAM_ROOM_TOLD,
                    PayloadKind.ALARM_HELD,
                    PayloadKind.ALARM_CALLED,
                    PayloadKind.ALARM_LINE_SPENT,
                    PayloadKind.SITREP_DELIVERED,
                    PayloadKind.CHANNEL_SEEN,
                    PayloadKind.PROPOSAL_REFUSED,
                    PayloadKind.EXERCISE_PREPARED,
                    PayloadKind.EXERCISE_SEEN,
                    PayloadKind.EXERCISE_OBSERVED,
                    PayloadKind.EXERCISE_FORKED,
                    PayloadKind.EXERCISE_CONCLUDED),
            Why.LEFT_THE_STATION,
            EnumSet.of(
                    PayloadKind.LOG_EXPORTED,
                    PayloadKind.MOBILISED,
                    PayloadKind.CALL_REMINDED,
                    PayloadKind.CALL_PASSED_ON,
                    PayloadKind.SITREP_ISSUED,
                    PayloadKind.SITREP_SENT,
                    PayloadKind.MESSAGE_USED,
                    PayloadKind.APPROVAL_REMINDED,
                    PayloadKind.FUNNEL_EXPORTED,
                    PayloadKind.CUSTOMER_LIST_DRAWN,
                    PayloadKind.CALLS_EXPORTED,
                    PayloadKind.PUBLISHING_BEGUN,
                    PayloadKind.PUBLISHING_ANSWERED,
                    PayloadKind.PUBLISHING_RETURNED,
                    PayloadKind.PUBLISHING_SETTLED,
                    PayloadKind.PUBLISHING_CANCELLED,
                    PayloadKind.PUBLISHING_CONFIRMED,
                    PayloadKind.EXERCISE_FIRED),
            Why.FOR_GOOD,
            EnumSet.of(
                    PayloadKind.REDACTED,
                    PayloadKind.UNDONE,
                    PayloadKind.MENTION_ERASED,
                    PayloadKind.FILE_IMPORTED,
                    PayloadKind.PIN_CHANGED,
                    PayloadKind.PROTECTION_CHANGED,
                    PayloadKind.SECRET_CHANGED,
                    PayloadKind.SERVER_KEY_ACCEPTED,
                    PayloadKind.ALERT_RATED,
                    PayloadKind.EXERCISE_DEBRIEFED,
                    PayloadKind.PRACTISED),
            Why.HAS_AN_OPPOSITE,
            EnumSet.of(
                    PayloadKind.PERSON_NOTED,
                    PayloadKind.PERSON_WITHDRAWN,
                    PayloadKind.TOPIC_KEPT,
                    PayloadKind.MENTION_TYPED,
                    PayloadKind.TOPIC_WITHDRAWN,
                    PayloadKind.SOURCE_KEPT,
                    PayloadKind.SOURCE_REMOVED,
                    PayloadKind.CONTACT_KEPT,
                    PayloadKind.CONTACT_CONFIRMED,
                    PayloadKind.CONFIRMATION_LIFTED,
                    PayloadKind.REVIEW_SET,
                    PayloadKind.CALL_CHANNELS_KEPT,
                    PayloadKind.CALL_REPLIED,
                    PayloadKind.MOBILISATION_ENDED,
                    PayloadKind.ALARM_RULE_KEPT,
                    PayloadKind.ROTA_KEPT,
                    PayloadKind.ACCOUNTS_KEPT,
                    PayloadKind.PUBLISHING_QUEUED,
                    PayloadKind.EXERCISE_CLOCKED));

    /// Why an act stays.
    enum Why {
        /// Nobody did it.
        NOTED_BY_THE_STATION,
        /// Somebody else has it by now.
        LEFT_THE_STATION,
        /// Law or safety want it to stay, or it can't be otherwise.
        FOR_GOOD,
        /// Another act of the same screen says the opposite.
        HAS_AN_OPPOSITE
    }

    private static final String CAN_BE_TAKEN_BACK = Stream.of(PayloadKind.values())
            .filter(kind -> why(kind).isEmpty())
            .map(kind -> "'" + kind.code() + "'")
            .collect(Collectors.joining(", "));
    private static final String LAST = """
        select origin_id, seq from entry e
        where kind in (%s) and author = :author and room is not distinct from :room
            and not exists(select 1 from taken_back t where t.origin_id = e.origin_id and t.seq = e.seq)
        order by hlc_ms desc, hlc_ctr desc, origin_id desc fetch first 1 row only
        """.formatted(CAN_BE_TAKEN_BACK);

    /// Why a kind of act can't be taken back; empty if it can.
    static Optional<Why> why(PayloadKind kind) {
        return NEVER.entrySet().stream()
                .filter(never -> never.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }

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
