// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Spoken;

/// The texts of the organisation: those that come with the program as far as people have not changed them, and those
/// of its own. An edit in one room holds in every room of the same journal; an exercise has a journal of its own.
/// Values of variables belong to one room. Every call reads the journal: never on the screen's thread.
public final class Library {
    private final Journal journal;
    private final RoomId room;
    private final List<Message> shipped;

    /// @param room the room whose values are asked for
    /// @param shipped the texts that come with the program
    public Library(Journal journal, RoomId room, List<Message> shipped) {
        this.journal = journal;
        this.room = room;
        this.shipped = List.copyOf(shipped);
    }

    /// Every text, with all that was done to it.
    public Shelf shelf() {
        var entries = new ArrayList<>(journal.standing(MessageAct.class));
        entries.addAll(journal.standing(PublishAct.class));
        return fold(shipped, entries);
    }

    /// Where every text of this shelf stands on its way to being allowed out.
    public Approvals approvals(Shelf shelf) {
        return Approvals.fold(shelf, journal.standing(ApprovalAct.class));
    }

    /// What people of this room typed for variables.
    public Fillings typed() {
        return Fillings.typed(journal.standing(room, MessageAct.Filled.class));
    }

    /// A text as it was at one time.
    ///
    /// @param by who wrote it; empty for one that comes with the program
    /// @param at when; empty likewise
    /// @param proposedBy the language model whose words a person took up; empty for words of people
    public record Version(Message message, Optional<PersonId> by, Optional<Instant> at, Optional<String> proposedBy) {
        public Version(Message message, Optional<PersonId> by, Optional<Instant> at) {
            this(message, by, at, Optional.empty());
        }
    }

    /// A text with its past.
    ///
    /// @param versions oldest first, at least one
    /// @param withdrawn why it may no longer be used; empty while it may
    /// @param uses when it was sent or copied, oldest first
    public record Record(List<Version> versions, Optional<String> withdrawn, List<Spoken> uses) {
        public Record {
            versions = List.copyOf(versions);
            uses = List.copyOf(uses);
        }

        /// As it stands now.
        public Message message() {
            return versions.getLast().message();
        }

        /// Whether it still is as it came with the program.
        public boolean isAsShipped() {
            return versions.size() == 1 && versions.getFirst().at().isEmpty();
        }

        private Record with(Version version) {
            var all = new ArrayList<>(versions);
            all.add(version);
            return new Record(all, withdrawn, uses);
        }

        private Record with(Spoken use) {
            var all = new ArrayList<>(uses);
            all.add(use);
            return new Record(versions, withdrawn, all);
        }
    }

    /// What there is of texts.
    ///
    /// @param all by name, those that come with the program first
    public record Shelf(Map<MessageId, Record> all) {
        public static final Shelf EMPTY = new Shelf(new LinkedHashMap<>());

        public Optional<Record> one(MessageId id) {
            return Optional.ofNullable(all.get(id));
        }

        /// Those that may be used.
        public List<Message> standing() {
            return all.values().stream()
                    .filter(one -> one.withdrawn().isEmpty())
                    .map(Record::message)
                    .toList();
        }

        /// The same matter in the other language, if it stands.
        public Optional<Message> twin(MessageId id) {
            return one(id.twin()).filter(one -> one.withdrawn().isEmpty()).map(Record::message);
        }

        /// The number that the next edit of a text gets.
        public int nextVersion(MessageId id) {
            return 1
                    + one(id).stream()
                            .flatMap(one -> one.versions().stream())
                            .mapToInt(version -> version.message().version())
                            .max()
                            .orElse(0);
        }
    }

    /// What these entries come to, in the order of their clocks. Acts on a text that nobody has are left out.
    public static Shelf fold(List<Message> shipped, List<Entry> entries) {
        var all = new LinkedHashMap<MessageId, Record>();
        for (var message : shipped)
            all.put(
                    message.id(),
                    new Record(
                            List.of(new Version(message, Optional.empty(), Optional.empty())),
                            Optional.empty(),
                            List.of()));
        for (var entry : entries) {
            if (!(entry.payload() instanceof MessageAct act)) continue;
            switch (act) {
                case MessageAct.Kept(var messages, var proposedBy) -> {
                    for (var message : messages) keep(all, message, proposedBy, entry);
                }
                case MessageAct.Withdrawn(var id, var reason) ->
                    all.computeIfPresent(id, (_, one) -> new Record(one.versions, Optional.of(reason), one.uses));
                case MessageAct.Restored(var id) ->
                    all.computeIfPresent(id, (_, one) -> new Record(one.versions, Optional.empty(), one.uses));
                case MessageAct.Used _, MessageAct.Filled _, MessageAct.ProposalRefused _ -> {}
            }
        }
        for (var use : Spoken.fold(entries)) all.computeIfPresent(use.message(), (_, one) -> one.with(use));
        return new Shelf(all);
    }

    private static void keep(Map<MessageId, Record> all, Message message, Optional<String> proposedBy, Entry entry) {
        var version = new Version(message, entry.author(), Optional.of(entry.occurredAt()), proposedBy);
        all.merge(
                message.id(),
                new Record(List.of(version), Optional.empty(), List.of()),
                (before, _) -> before.with(version));
    }
}
