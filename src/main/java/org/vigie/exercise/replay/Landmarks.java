// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.cell.Playback.Kind;
import org.vigie.core.cell.Playback.Mark;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;

/// What stands out in a recording: levels, decisions and publications that were not taken back.
public final class Landmarks {
    private static final int LONGEST = 120;

    private final Map<SendingId, Sending> handedOver = new HashMap<>();
    private final Set<SendingId> out = new HashSet<>();

    private Landmarks() {}

    public static List<Mark> of(Recording recording) {
        var undone = new HashSet<EntryRef>();
        for (var step : recording.steps())
            if (step.entry().payload() instanceof Payload.Undone(EntryRef act)) undone.add(act);
        var here = Optional.of(recording.room().id());
        var landmarks = new Landmarks();
        return recording.steps().stream()
                .filter(step -> step.entry().room().equals(here))
                .filter(step -> !undone.contains(step.entry().ref()))
                .flatMap(step -> landmarks.mark(step).stream())
                .toList();
    }

    private Optional<Mark> mark(Recording.Step step) {
        return switch (step.entry().payload()) {
            case CrisisAct.LevelDecided(var level, var reason, var _, var _) ->
                Optional.of(new Mark(step.at(), Kind.LEVEL, level.number() + " · " + brief(reason)));
            case DecisionAct.Taken taken -> Optional.of(new Mark(step.at(), Kind.DECISION, brief(taken.choice())));
            case PublishAct.Queued(var sending) -> {
                handedOver.put(sending.id(), sending);
                yield Optional.empty();
            }
            // a text in several pieces is out with the first of them
            case PublishAct.Answered answered
            when answered.receipts().stream().anyMatch(Landmarks::isOut) && out.add(answered.sending()) ->
                Optional.of(new Mark(step.at(), Kind.PUBLICATION, words(answered.sending())));
            default -> Optional.empty();
        };
    }

    private String words(SendingId id) {
        return Optional.ofNullable(handedOver.get(id))
                .map(sending -> brief(sending.words()))
                .orElse("");
    }

    private static boolean isOut(Receipt receipt) {
        return receipt instanceof Receipt.Sent || receipt instanceof Receipt.Rehearsed;
    }

    private static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
