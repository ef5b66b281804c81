// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.publish.Spoken;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;

/// Tells which text answers each narrative, as people named it, and where that text stands; without one, how many of
/// its mentions were answered one by one. It remembers where answered mentions belong until somebody orders narratives
/// anew. For one reading at a time.
final class NarrativeAnswers {
    /// Answered mentions looked up at one reading; the next ones follow at the next.
    private static final int LOOKED_UP = 100;

    private final OpenRoom room;
    private final List<Message> shipped;
    private final Map<MentionKey, NarrativeId> homes = new HashMap<>();
    private int orders;

    /// @param shipped the texts that come with the program
    NarrativeAnswers(OpenRoom room, List<Message> shipped) {
        this.room = room;
        this.shipped = List.copyOf(shipped);
    }

    Map<NarrativeId, NarrativeAnswer> read(List<Narratives.Line> lines, Instant now) {
        var acts = room.journal().standing(SignalAct.class);
        var named = named(acts);
        var one = oneByOne(acts.size());
        var found = new HashMap<NarrativeId, NarrativeAnswer>();
        for (var line : lines) {
            var id = line.narrative().id();
            found.put(id, new NarrativeAnswer.Unnamed(one.getOrDefault(id, 0L)));
        }
        named.keySet().retainAll(found.keySet());
        if (named.isEmpty()) return found;
        var texts = texts();
        named.forEach((id, message) -> texts.of(message, now).ifPresent(text -> found.put(id, text)));
        return found;
    }

    /// Every text that may be named, those that can be used first.
    List<NarrativeAnswer.Text> choices(Instant now) {
        var texts = texts();
        return texts.shelf().standing().stream()
                .flatMap(message -> texts.of(message.id(), now).stream())
                .filter(text -> text.stage() != NarrativeAnswer.Stage.OVER)
                .sorted(Comparator.comparing(NarrativeAnswer.Text::stage)
                        .thenComparing(text -> text.message().title()))
                .toList();
    }

    /// Which text people named last. A narrative that goes into another brings its text along, if that has none.
    static Map<NarrativeId, MessageId> named(List<Entry> acts) {
        var named = new HashMap<NarrativeId, MessageId>();
        for (var entry : acts)
            switch (entry.payload()) {
                case SignalAct.NarrativeAnswered(var narrative, var message) ->
                    message.ifPresentOrElse(text -> named.put(narrative, text), () -> named.remove(narrative));
                case SignalAct.NarrativesMerged(var merged, var into) -> {
                    for (var gone : merged) {
                        var text = named.remove(gone);
                        if (text != null) named.putIfAbsent(into, text);
                    }
                }
                default -> {
                    // says nothing about answers
                }
            }
        return named;
    }

    private Map<NarrativeId, Long> oneByOne(int acts) {
        if (acts != orders) homes.clear();
        orders = acts;
        var answered = new HashSet<MentionKey>();
        for (var entry : room.journal().standing(room.room().id(), Payload.MentionsAnswered.class))
            if (entry.payload() instanceof Payload.MentionsAnswered given) answered.addAll(given.mentions());
        answered.stream()
                .filter(key -> !homes.containsKey(key))
                .limit(LOOKED_UP)
                .forEach(key -> room.mentions()
                        .one(key)
                        .flatMap(filed -> filed.signals().narrative())
                        .ifPresent(narrative -> homes.put(key, narrative)));
        var counts = new HashMap<NarrativeId, Long>();
        for (var key : answered) {
            var home = homes.get(key);
            if (home != null) counts.merge(home, 1L, Long::sum);
        }
        return counts;
    }

    private Texts texts() {
        var library = new Library(room.journal(), room.room().id(), shipped);
        var shelf = library.shelf();
        return new Texts(
                shelf, library.approvals(shelf), Optional.of(room.room().id()));
    }

    private record Texts(Library.Shelf shelf, Approvals approvals, Optional<RoomId> room) {
        Optional<NarrativeAnswer.Text> of(MessageId id, Instant now) {
            return shelf.one(id).map(record -> {
                var said = record.uses().stream()
                        .filter(use -> use.room().equals(room))
                        .map(Spoken::at)
                        .max(Comparator.naturalOrder());
                return new NarrativeAnswer.Text(record.message(), stage(record, said, now), said);
            });
        }

        private NarrativeAnswer.Stage stage(Library.Record record, Optional<Instant> said, Instant now) {
            if (record.withdrawn().isPresent() || record.message().isExpiredAt(now)) return NarrativeAnswer.Stage.OVER;
            if (said.isPresent()) return NarrativeAnswer.Stage.SAID;
            return switch (approvals.of(record.message())) {
                case Approved approved ->
                    approved.holdsAt(now) ? NarrativeAnswer.Stage.READY : NarrativeAnswer.Stage.OVER;
                case Approval.Submitted _ -> NarrativeAnswer.Stage.TO_SIGN;
                case Approval.Refused _ -> NarrativeAnswer.Stage.REFUSED;
                case Approval.Draft _ -> NarrativeAnswer.Stage.DRAFT;
            };
        }
    }
}
