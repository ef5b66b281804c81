// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.topic.Words;

/// The main courante of a room, newest first.
///
/// @param size how many entries the journal had, those of other rooms included
/// @param corrected what was rectified, and the number of the latest entry that does so
/// @param takenBack what no longer counts
/// @param pinned what the cell keeps at hand
/// @param files what was attached to a line, or stands for itself, and still counts
/// @param followed the actions that an entry gave rise to, by the number people call them
/// @param whole false while older entries are still to be read
record RoomLog(
        long size,
        List<Line> lines,
        Map<EntryRef, Long> corrected,
        Set<EntryRef> takenBack,
        Set<EntryRef> pinned,
        Map<EntryRef, List<Attachment>> files,
        Map<EntryRef, List<String>> followed,
        boolean whole) {
    static final RoomLog EMPTY = new RoomLog(0, List.of(), Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), false);

    /// What the log is narrowed to.
    ///
    /// @param kind empty for every kind
    /// @param onlyPeople whether only what people wrote is shown
    /// @param words what a line must say, wherever it stands
    record Filter(Optional<LogKind> kind, boolean onlyPinned, boolean onlyPeople, String words) {}

    /// One entry as it is shown.
    ///
    /// @param number its place in the journal, from 1
    /// @param said the whole sentence
    /// @param author the name of who wrote it; empty for what the station did by itself
    /// @param folded what a search looks at: sentence and author without case and accents
    record Line(long number, Entry entry, LogKind kind, String said, String author, String folded) {
        static Line of(long number, Entry entry, String said, String author) {
            var payload = entry.payload();
            return new Line(number, entry, LogKind.of(payload), said, author, fold(said + " " + author));
        }

        /// Whether a person said it, and the station did not note it by itself.
        boolean isByPeople() {
            return entry.author().isPresent() && kind != LogKind.EVENT;
        }

        /// Whether it says that an earlier line of a person was wrong.
        boolean corrects() {
            return entry.payload() instanceof Payload.Logged
                    && !entry.replaces().isEmpty();
        }
    }

    static RoomLog of(long size, List<Line> lines, boolean whole) {
        var corrected = new HashMap<EntryRef, Long>();
        var takenBack = new HashSet<EntryRef>();
        for (var line : lines) if (line.entry().payload() instanceof Payload.Undone(var act)) takenBack.add(act);
        for (var line : lines)
            if (line.corrects() && !takenBack.contains(line.entry().ref()))
                for (var earlier : line.entry().replaces()) corrected.putIfAbsent(earlier, line.number());
        return new RoomLog(
                size,
                List.copyOf(lines),
                Map.copyOf(corrected),
                Set.copyOf(takenBack),
                pinned(lines, takenBack),
                files(lines, takenBack),
                followed(lines, takenBack),
                whole);
    }

    private static Map<EntryRef, List<String>> followed(List<Line> newestFirst, Set<EntryRef> takenBack) {
        var followed = new HashMap<EntryRef, List<String>>();
        for (var line : newestFirst.reversed())
            if (line.entry().payload() instanceof ActionAct.Given given
                    && !takenBack.contains(line.entry().ref()))
                given.from()
                        .ifPresent(from -> followed.computeIfAbsent(from, _ -> new ArrayList<>())
                                .add(given.action().spoken()));
        return Map.copyOf(followed);
    }

    /// Oldest first under each line.
    private static Map<EntryRef, List<Attachment>> files(List<Line> newestFirst, Set<EntryRef> takenBack) {
        var files = new HashMap<EntryRef, List<Attachment>>();
        for (var line : newestFirst.reversed()) {
            var ref = line.entry().ref();
            if (takenBack.contains(ref) || added(line).isEmpty()) continue;
            var added = added(line).get();
            files.computeIfAbsent(ref, _ -> new ArrayList<>()).add(added.file());
            added.line()
                    .ifPresent(to ->
                            files.computeIfAbsent(to, _ -> new ArrayList<>()).add(added.file()));
        }
        return Map.copyOf(files);
    }

    private static Optional<AttachmentAct.Added> added(Line line) {
        return switch (line.entry().payload()) {
            case AttachmentAct.Added added -> Optional.of(added);
            case RestrictedAct.Attached restricted -> Optional.of(restricted.file());
            default -> Optional.empty();
        };
    }

    /// What was attached to a line, or is the line.
    List<Attachment> filesOf(Line line) {
        return files.getOrDefault(line.entry().ref(), List.of());
    }

    /// Whether files may be added to it: a person wrote it, and it still counts.
    boolean canAttach(Line line) {
        return (line.entry().payload() instanceof Payload.Logged
                        || line.entry().payload() instanceof RestrictedAct.Noted)
                && !takenBack.contains(line.entry().ref());
    }

    /// The latest word on each line counts.
    private static Set<EntryRef> pinned(List<Line> newestFirst, Set<EntryRef> takenBack) {
        var last = new HashMap<EntryRef, Boolean>();
        for (var line : newestFirst)
            if (line.entry().payload() instanceof Payload.LinePinned(var about, boolean pin)
                    && !takenBack.contains(line.entry().ref())) last.putIfAbsent(about, pin);
        last.values().removeIf(pin -> !pin);
        return Set.copyOf(last.keySet());
    }

    /// The log with what came since before it.
    RoomLog with(long newSize, List<Line> newer) {
        var all = new ArrayList<>(newer);
        all.addAll(lines);
        return of(newSize, all, whole);
    }

    /// Whether more roles may be let read it, by who reads it.
    boolean canWiden(Line line) {
        return line.entry().payload() instanceof RestrictedAct.Content
                && !takenBack.contains(line.entry().ref());
    }

    /// Whether a line may still be rectified.
    boolean canCorrect(Line line) {
        return line.entry().payload() instanceof Payload.Logged
                && !takenBack.contains(line.entry().ref())
                && !corrected.containsKey(line.entry().ref());
    }

    /// Whether an action can be given after it: a person said it for all to read or it was decided, and it still
    /// counts.
    boolean canFollow(Line line) {
        return (line.entry().payload() instanceof Payload.Logged || line.entry().payload() instanceof DecisionAct.Taken)
                && !takenBack.contains(line.entry().ref());
    }

    /// How many entries count under each word.
    Map<LogKind, Integer> counts() {
        var counts = new EnumMap<LogKind, Integer>(LogKind.class);
        for (var line : lines) counts.merge(line.kind(), 1, Integer::sum);
        return counts;
    }

    /// The lines that pass.
    List<Line> matching(Filter filter) {
        var wanted = fold(filter.words()).strip();
        var parts = wanted.isEmpty() ? new String[0] : wanted.split("\\s+");
        var found = new ArrayList<Line>();
        for (var line : lines)
            if ((filter.kind().isEmpty() || line.kind() == filter.kind().get())
                    && (!filter.onlyPinned() || pinned.contains(line.entry().ref()))
                    && (!filter.onlyPeople() || line.isByPeople())
                    && says(line.folded(), parts)) found.add(line);
        return List.copyOf(found);
    }

    /// The place of the latest of these lines that was written by then; of the first of all if none was.
    static int placeAt(List<Line> lines, Instant then) {
        for (int i = 0; i < lines.size(); i++)
            if (!lines.get(i).entry().occurredAt().isAfter(then)) return i;
        return lines.size() - 1;
    }

    private static boolean says(String text, String[] parts) {
        for (var part : parts) if (!text.contains(part)) return false;
        return true;
    }

    /// Without case and accents; both apostrophes are one.
    private static String fold(String text) {
        return Words.fold(text.replace('’', '\''));
    }
}
