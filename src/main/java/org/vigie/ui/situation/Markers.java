// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.RoomId;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.WordAct;
import org.vigie.core.publish.Spoken;

/// Picks what belongs on the curve out of a room's journal.
final class Markers {
    private Markers() {}

    /// What stands recorded about a period, oldest first. Reads the journal: never on the screen's thread.
    static List<Marker> read(Journal journal, RoomId room, Instant from, Instant until) {
        var questions = new HashMap<DecisionId, String>();
        for (var entry : journal.standing(room, DecisionAct.Asked.class))
            if (entry.payload() instanceof DecisionAct.Asked asked) questions.put(asked.decision(), asked.question());
        var recorded = Stream.of(
                        Payload.Logged.class,
                        CrisisAct.LevelDecided.class,
                        DecisionAct.Taken.class,
                        WordAct.Issued.class)
                .flatMap(kind -> journal.standing(room, kind).stream())
                .filter(entry -> !entry.occurredAt().isBefore(from)
                        && !entry.occurredAt().isAfter(until))
                .flatMap(entry -> of(entry, questions).stream());
        var spoken = Spoken.read(journal, room).stream()
                .map(Markers::of)
                .filter(marker -> !marker.at().isBefore(from) && !marker.at().isAfter(until));
        return Stream.concat(recorded, spoken)
                .sorted(Comparator.comparing(Marker::at))
                .toList();
    }

    /// The marker of an entry; absent for what has no place on the curve.
    ///
    /// @param questions that decisions answer
    static Optional<Marker> of(Entry entry, Map<DecisionId, String> questions) {
        return switch (entry.payload()) {
            case CrisisAct.LevelDecided decided ->
                Optional.of(new Marker(
                        entry.occurredAt(),
                        Marker.Kind.LEVEL,
                        decided.reason(),
                        Optional.of(decided.level()),
                        entry.author(),
                        Optional.empty()));
            case DecisionAct.Taken taken -> {
                var question = Optional.ofNullable(questions.get(taken.decision()));
                var text = question.map(asked -> asked + " — " + taken.choice()).orElse(taken.choice());
                yield Optional.of(plain(entry, Marker.Kind.ACTION, text));
            }
            case WordAct.Issued issued -> Optional.of(plain(entry, Marker.Kind.ACTION, issued.text()));
            case Payload.Logged logged ->
                switch (logged.type()) {
                    case DECISION, ACTION, MESSAGE -> Optional.of(plain(entry, Marker.Kind.ACTION, logged.text()));
                    case FACT -> Optional.of(plain(entry, Marker.Kind.EVENT, logged.text()));
                    case CALL -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static Marker plain(Entry entry, Marker.Kind kind, String text) {
        return new Marker(entry.occurredAt(), kind, text, Optional.empty(), entry.author(), Optional.empty());
    }

    private static Marker of(Spoken spoken) {
        var text = spoken.item()
                .map(item -> item.sending().account().name() + " — " + spoken.text())
                .orElse(spoken.text());
        return new Marker(
                spoken.at(),
                spoken.item().isPresent() ? Marker.Kind.SENT : Marker.Kind.COPIED,
                text,
                Optional.empty(),
                spoken.by(),
                Optional.of(spoken));
    }

    /// The first words of a text: at most this many characters, whole words, with an ellipsis where some are left out.
    static String brief(String text, int most) {
        var first = text.split("(?<=[.!?])\\s", 2)[0].strip();
        if (first.endsWith(".")) first = first.substring(0, first.length() - 1);
        if (first.length() <= most) return first;
        var words = new ArrayList<>(List.of(first.split(" ")));
        while (words.size() > 1 && String.join(" ", words).length() > most - 1) words.removeLast();
        return String.join(" ", words).replaceAll("[,;:(]+$", "") + "…";
    }
}
