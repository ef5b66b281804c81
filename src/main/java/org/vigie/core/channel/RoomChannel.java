// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.channel.Message.Reach;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;

/// The messages of a room and what each role has seen of them, as its journal tells.
///
/// @param messages oldest first
/// @param seen how many of them each role has seen, from the first on; absent for a role that has seen none
public record RoomChannel(List<Message> messages, Map<RoleId, Integer> seen) {
    public static final RoomChannel EMPTY = new RoomChannel(List.of(), Map.of());

    public RoomChannel {
        messages = List.copyOf(messages);
        seen = Map.copyOf(seen);
    }

    /// Reads the journal; never on the screen's thread.
    public static RoomChannel read(Journal journal, RoomId room) {
        var open = journal.standing(room, ChannelAct.class);
        var restricted = journal.standing(room, RestrictedAct.Said.class);
        if (restricted.isEmpty()) return fold(open);
        return fold(Stream.concat(open.stream(), restricted.stream())
                .sorted(Comparator.comparingLong((Entry entry) -> entry.clock().millis())
                        .thenComparingInt(entry -> entry.clock().counter()))
                .toList());
    }

    /// What these entries come to, in the order of their clocks.
    public static RoomChannel fold(List<Entry> entries) {
        var messages = new ArrayList<Message>();
        var places = new HashMap<EntryRef, Integer>();
        var seen = new HashMap<RoleId, Integer>();
        for (var entry : entries) {
            switch (entry.payload()) {
                case ChannelAct.Said(var to, var text) -> messages.add(message(entry, to, text, Reach.EVERYONE));
                case RestrictedAct.Said(var readers, var said) ->
                    messages.add(message(entry, readers, said.text(), Reach.RESTRICTED));
                case Payload.Withheld(var readers) -> messages.add(message(entry, readers, "", Reach.WITHHELD));
                // what was taken back since was seen all the same, with what came before it
                case ChannelAct.Seen(var role, var last) ->
                    seen.merge(role, places.getOrDefault(last, messages.size()), Math::max);
                default -> {}
            }
            places.putIfAbsent(entry.ref(), messages.size());
        }
        return new RoomChannel(messages, seen);
    }

    private static Message message(Entry entry, List<RoleId> to, String text, Reach reach) {
        return new Message(entry.ref(), entry.occurredAt(), entry.author(), to, text, reach);
    }

    /// What is for a role and was not seen for it yet, but for what its own holders wrote. Oldest first.
    public List<Message> unseen(HeldRole role) {
        var holders = new HashSet<Optional<PersonId>>();
        holders.add(role.lead());
        holders.add(role.deputy());
        var id = role.role().id();
        return messages.stream()
                .skip(seen.getOrDefault(id, 0))
                .filter(message -> message.isFor(id) && message.reach() != Reach.WITHHELD)
                .filter(message -> message.from().isEmpty() || !holders.contains(message.from()))
                .toList();
    }

    /// The acts by which someone who holds these roles says that everything was seen; none for roles with nothing new.
    public List<ChannelAct.Seen> see(List<HeldRole> roles) {
        if (messages.isEmpty()) return List.of();
        var last = messages.getLast().ref();
        return roles.stream()
                .filter(role -> !unseen(role).isEmpty())
                .map(role -> new ChannelAct.Seen(role.role().id(), last))
                .toList();
    }

    /// How much is new for this person, in whatever role; a message for two roles counts once.
    public long unseen(List<HeldRole> board, PersonId person) {
        Set<Message> all = new HashSet<>();
        for (var role : RoleBoard.heldBy(person, board)) all.addAll(unseen(role));
        return all.size();
    }
}
