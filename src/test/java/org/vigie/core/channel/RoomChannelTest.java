// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;

class RoomChannelTest {
    private static final Instant AT = Instant.parse("2026-10-14T14:16:00Z");
    private static final PersonId INES = new PersonId(new UUID(1, 1));
    private static final PersonId PAUL = new PersonId(new UUID(1, 2));
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId COMMUNICATION = UsualRoles.COMMUNICATION.id();

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void aRoleHasNotSeenWhatIsForItOrForAllButForWhatItsHoldersWrote() {
        said(PAUL, List.of(), "à tous");
        said(INES, List.of(LEGAL), "au juridique");
        said(INES, List.of(COMMUNICATION), "à la communication");
        said(PAUL, List.of(LEGAL), "de son titulaire");
        assertThat(texts(LEGAL, PAUL)).containsExactly("au juridique");
        assertThat(texts(COMMUNICATION, INES)).containsExactly("à tous");
    }

    @Test
    void whatWasSeenIsSeenForThatRoleAlone() {
        said(PAUL, List.of(), "un");
        var two = said(PAUL, List.of(), "deux");
        add(INES, new ChannelAct.Seen(COMMUNICATION, two));
        said(PAUL, List.of(), "trois");
        assertThat(texts(COMMUNICATION, INES)).containsExactly("trois");
        assertThat(texts(LEGAL, INES)).containsExactly("un", "deux", "trois");
        assertThat(channel().see(List.of(held(COMMUNICATION, INES))))
                .containsExactly(
                        new ChannelAct.Seen(COMMUNICATION, entries.getLast().ref()));
    }

    @Test
    void aMessageTakenBackAfterItWasSeenDoesNotBringOlderOnesBack() {
        said(PAUL, List.of(), "un");
        var gone = new EntryRef(new OriginId(new UUID(9, 9)), 999);
        add(INES, new ChannelAct.Seen(COMMUNICATION, gone));
        said(PAUL, List.of(), "deux");
        assertThat(texts(COMMUNICATION, INES)).containsExactly("deux");
    }

    @Test
    void aMessageForTwoOfOnesRolesCountsOnce() {
        said(PAUL, List.of(LEGAL, COMMUNICATION), "aux deux");
        var board = List.of(held(LEGAL, INES), held(COMMUNICATION, INES));
        assertThat(channel().unseen(board, INES)).isEqualTo(1);
        assertThat(channel().unseen(board, PAUL)).isZero();
        assertThat(channel().see(board)).hasSize(2);
        assertThat(RoomChannel.EMPTY.see(board)).isEmpty();
    }

    @Test
    void aMessageIsNeitherEmptyNorADocument() {
        assertThatThrownBy(() -> new ChannelAct.Said(List.of(), " ")).isInstanceOf(IllegalArgumentException.class);
        var longest = "a".repeat(ChannelAct.Said.LONGEST);
        assertThat(new ChannelAct.Said(List.of(), longest).text()).hasSize(1_000);
        assertThatThrownBy(() -> new ChannelAct.Said(List.of(), longest + "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> texts(RoleId role, PersonId lead) {
        return channel().unseen(held(role, lead)).stream().map(Message::text).toList();
    }

    private RoomChannel channel() {
        return RoomChannel.fold(entries);
    }

    private static HeldRole held(RoleId role, PersonId lead) {
        var taken = entry(1, Optional.of(lead), new RoleAct.SeatTaken(role, Seat.LEAD, lead));
        return Optional.ofNullable(RoleBoard.fold(List.of(taken)).get(role)).orElseThrow();
    }

    private EntryRef said(PersonId from, List<RoleId> to, String text) {
        return add(from, new ChannelAct.Said(to, text));
    }

    private EntryRef add(PersonId from, Payload payload) {
        var entry = entry(entries.size() + 1, Optional.of(from), payload);
        entries.add(entry);
        return entry.ref();
    }

    private static Entry entry(long seq, Optional<PersonId> author, Payload payload) {
        return new Entry(
                new EntryId(new UUID(7, seq)),
                new EntryRef(new OriginId(new UUID(9, 9)), seq),
                new Hlc(AT.toEpochMilli(), (int) seq),
                AT,
                AT,
                AT,
                author,
                Optional.empty(),
                Nature.REAL,
                List.of(),
                payload,
                Hash.NONE,
                Hash.NONE);
    }
}
