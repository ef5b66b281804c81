// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.analysis.priority.ResponseTimes;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Urgency;

/// How the cell worked off the mentions that needed it most: told from the journal, at any moment.
///
/// A mention counts with the priority it had when somebody first took it up, waiting included; one that still waits,
/// with that of the moment.
final class Handlings {
    private final List<Case> cases;

    private Handlings(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    /// One mention's way through the cell's hands.
    ///
    /// @param taken when somebody first triaged or answered it or was put in charge; absent while nobody has
    /// @param closed when it was done or dismissed; absent while it is open
    record Case(double base, Instant published, Optional<Instant> taken, Optional<Instant> closed) {
        /// Its score at a moment, or when it was taken up before that.
        int score(Instant now) {
            var until = taken.filter(at -> at.isBefore(now)).orElse(now);
            return Urgency.score(base + PriorityWeights.USUAL.waiting(Duration.between(published, until)));
        }

        boolean isAtLeast(PriorityBand band, Instant now) {
            return !published.isAfter(now) && score(now) >= band.from();
        }

        boolean waits(Instant now) {
            return taken.filter(at -> !at.isAfter(now)).isEmpty();
        }
    }

    /// When the mentions of a room first got into somebody's hands, and when they were finished.
    record Acts(Map<MentionKey, Instant> taken, Map<MentionKey, Instant> closed) {
        /// Reads the journal: never on the screen's thread.
        static Acts read(Journal journal, RoomId room) {
            var taken = new HashMap<MentionKey, Instant>();
            var closed = new HashMap<MentionKey, Instant>();
            Stream.of(Payload.MentionsTriaged.class, Payload.MentionsAssigned.class, Payload.MentionsAnswered.class)
                    .flatMap(kind -> journal.standing(room, kind).stream())
                    .forEach(entry -> {
                        var at = entry.occurredAt();
                        switch (entry.payload()) {
                            case Payload.MentionsTriaged act
                            when act.state() != TriageState.TO_DO ->
                                act.mentions().forEach(key -> {
                                    taken.merge(key, at, Handlings::earlier);
                                    if (act.state() != TriageState.IN_PROGRESS)
                                        closed.merge(key, at, Handlings::earlier);
                                });
                            case Payload.MentionsAssigned act
                            when act.assignee().isPresent() ->
                                act.mentions().forEach(key -> taken.merge(key, at, Handlings::earlier));
                            case Payload.MentionsAnswered act ->
                                act.mentions().forEach(key -> taken.merge(key, at, Handlings::earlier));
                            default -> {}
                        }
                    });
            return new Acts(taken, closed);
        }
    }

    static Handlings of(List<Filed> mentions, Acts acts) {
        return new Handlings(mentions.stream()
                .map(filed -> new Case(
                        filed.signals().urgency().base(),
                        filed.mention().times().effective(),
                        Optional.ofNullable(acts.taken().get(filed.mention().key())),
                        Optional.ofNullable(acts.closed().get(filed.mention().key()))))
                .toList());
    }

    static Handlings of(List<Case> cases) {
        return new Handlings(cases);
    }

    /// How many critical mentions waited for somebody at this moment.
    long waiting(Instant now) {
        return cases.stream()
                .filter(one -> one.isAtLeast(PriorityBand.CRITICAL, now) && one.waits(now))
                .count();
    }

    /// Times to the first act on mentions of at least this priority.
    ResponseTimes toFirstAct(PriorityBand band, Instant now) {
        return ResponseTimes.of(
                cases.stream()
                        .filter(one -> one.isAtLeast(band, now))
                        .map(one -> new ResponseTimes.Handling(one.published(), one.taken()))
                        .toList(),
                now);
    }

    /// Times until critical mentions were finished.
    ResponseTimes toClosing(Instant now) {
        return ResponseTimes.of(
                cases.stream()
                        .filter(one -> one.isAtLeast(PriorityBand.CRITICAL, now))
                        .map(one -> new ResponseTimes.Handling(one.published(), one.closed()))
                        .toList(),
                now);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
