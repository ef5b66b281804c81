// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.log.LogPage;
import org.vigie.ui.kit.log.LogWords;

/// Reads the main courante of a room and puts it into words, away from the screen's thread.
final class LogReader {
    /// What is shown first, while the rest of a long log is being read.
    private static final int FIRST = 100;

    private final OpenRoom room;
    private final People people;

    LogReader(OpenRoom room, People people) {
        this.room = room;
        this.people = people;
    }

    /// The latest entries: some milliseconds, however long the log is.
    RoomLog first(Locale language, ZoneId zone) {
        var page = LogPage.read(room.journal(), room.room().id(), FIRST);
        var lines = say(page, RoomLog.EMPTY, language, zone);
        return RoomLog.of(page.next() - 1, lines, false);
    }

    /// Every entry.
    RoomLog whole(Locale language, ZoneId zone) {
        var page = LogPage.after(room.journal(), room.room().id(), 0);
        return RoomLog.of(page.next() - 1, say(page, RoomLog.EMPTY, language, zone), true);
    }

    /// Every entry that may leave the room.
    RoomLog leaving(Locale language, ZoneId zone) {
        var page = LogPage.leaving(room.journal(), room.room().id());
        return RoomLog.of(page.next() - 1, say(page, RoomLog.EMPTY, language, zone), true);
    }

    /// The log as it was, with what came since; read anew where what came changes what older entries say.
    RoomLog more(RoomLog known, Locale language, ZoneId zone) {
        var page = LogPage.after(room.journal(), room.room().id(), known.size());
        if (page.entries().stream().anyMatch(LogReader::changesOthers)) return whole(language, zone);
        return known.with(page.next() - 1, say(page, known, language, zone));
    }

    private static boolean changesOthers(LogPage.Numbered line) {
        return switch (line.entry().payload()) {
            case Payload.Redacted _, Payload.MentionErased _, Payload.PersonNoted _, Payload.PersonWithdrawn _ -> true;
            // who may read what is restricted may be others now
            case RoleAct _, RestrictedAct.Widened _, Payload.Undone _ -> true;
            default -> false;
        };
    }

    private List<RoomLog.Line> say(LogPage page, RoomLog known, Locale language, ZoneId zone) {
        var texts = new Texts(language);
        var names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name, (a, _) -> a));
        var words = new LogWords(texts, new Formats(texts, zone), id -> Optional.ofNullable(names.get(id)));
        Map<EntryRef, Long> numbers = Stream.concat(
                        page.entries().stream()
                                .map(line -> Map.entry(line.entry().ref(), line.number())),
                        known.lines().stream()
                                .map(line -> Map.entry(line.entry().ref(), line.number())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
        Function<EntryRef, Long> number = ref -> numbers.getOrDefault(ref, ref.seq());
        return page.entries().stream()
                .map(line -> RoomLog.Line.of(
                        line.number(),
                        line.entry(),
                        say(line.entry(), words, texts, number),
                        author(line.entry(), names)))
                .toList();
    }

    /// A line about another says which.
    private static String say(Entry entry, LogWords words, Texts texts, Function<EntryRef, Long> number) {
        if (entry.payload() instanceof Payload.LinePinned(var line, boolean pinned))
            return texts.get(pinned ? "room.log.didPin" : "room.log.didUnpin", number.apply(line));
        var said = words.say(entry.payload());
        if (entry.payload() instanceof AttachmentAct.Added(var line, var _) && line.isPresent())
            return texts.get("room.log.attachedTo", said, number.apply(line.get()));
        return entry.payload() instanceof Payload.Logged && !entry.replaces().isEmpty()
                ? texts.get("room.log.corrects", number.apply(entry.replaces().getFirst()), said)
                : said;
    }

    private static String author(Entry entry, Map<PersonId, String> names) {
        return entry.author().map(id -> names.getOrDefault(id, "")).orElse("");
    }
}
