// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigie.exercise.drill.Point;
import org.vigie.exercise.drill.Score;

/// Twenty points for a talk: what the customer was given, what they were spared, and how they leave.
final class Marks {
    private static final int CALM_POINTS = 4;
    private static final int TENSE_POINTS = 2;

    private Marks() {}

    static Score of(Talk talk, Map<Cue, Integer> said, List<String> model) {
        var points = new ArrayList<Point>();
        for (var need : Talk.NEEDS) {
            int worth = need == Cue.PROMISE ? 1 : 2;
            points.add(point("need" + need, words(talk, need), said.containsKey(need), worth));
        }
        points.add(point("first", "", isFeelingFirst(talk), 1));
        for (var fault : List.of(Cue.CONTRADICT, Cue.JARGON, Cue.BLAME, Cue.EMPTY))
            points.add(
                    point("spared" + fault, words(talk, fault), !talk.turns().isEmpty() && !wasHeard(talk, fault), 1));
        points.add(new Point("anger", Integer.toString(talk.anger()), leaving(talk), CALM_POINTS, "", ""));
        return new Score(points, String.join("\n", model));
    }

    private static Point point(String code, String about, boolean met, int worth) {
        return new Point(code, about, met ? worth : 0, worth, "", "");
    }

    private static int leaving(Talk talk) {
        if (talk.turns().isEmpty()) return 0;
        return switch (Mood.of(talk.anger())) {
            case CALM -> CALM_POINTS;
            case TENSE -> TENSE_POINTS;
            case ANGRY, FURIOUS -> 0;
        };
    }

    /// Whether what the customer goes through was said before or with the first fact or act.
    private static boolean isFeelingFirst(Talk talk) {
        for (var turn : talk.turns()) {
            var cues = turn.changes().stream().map(Turn.Change::cue).toList();
            if (cues.contains(Cue.ACKNOWLEDGE)) return true;
            if (cues.contains(Cue.INFORM) || cues.contains(Cue.ACT)) return false;
        }
        return false;
    }

    private static boolean wasHeard(Talk talk, Cue cue) {
        return talk.turns().stream().flatMap(turn -> turn.changes().stream()).anyMatch(change -> change.cue() == cue);
    }

    private static String words(Talk talk, Cue cue) {
        return String.join(
                ", ",
                talk.turns().stream()
                        .flatMap(turn -> turn.changes().stream())
                        .filter(change -> change.cue() == cue)
                        .flatMap(change -> change.words().stream())
                        .distinct()
                        .toList());
    }
}
