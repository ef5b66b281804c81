// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.message.Size;
import org.vigie.exercise.drill.Fault;
import org.vigie.exercise.drill.Fault.Kind;
import org.vigie.exercise.drill.Point;
import org.vigie.exercise.drill.Score;
import org.vigie.exercise.drill.Sheet;
import org.vigie.exercise.drill.Wanted;

/// What an answer is worth: it takes up the map, says nothing unverified, gets from the question to its message, and
/// is short enough to be quoted (Covello, rule e6: 27 words, 9 seconds).
public final class Review {
    /// What the news quotes: 9 seconds at three words a second.
    public static final int MOST_WORDS = 27;

    private static final int GOOD = 2;

    private final Ground ground;
    private final Ear ear;
    private final Sheet phrases;

    public Review(Ground ground, Ear ear, Sheet phrases) {
        this.ground = ground;
        this.ear = ear;
        this.phrases = phrases;
    }

    /// Judges one answer.
    ///
    /// @param taken how long it took; the clock never cuts anybody off
    public Score of(Asked asked, String answer, Duration taken) {
        boolean said = !answer.isBlank();
        var faults = ear.faults(answer);
        var points = new ArrayList<Point>();
        var keys = ear.taken(ground.map(), answer);
        points.add(two(
                "keys", keys.stream().map(String::valueOf).collect(Collectors.joining(", ")), !keys.isEmpty(), "e6"));
        var unverified = unverified(answer, faults);
        points.add(two("unverified", unverified, said && unverified.isEmpty(), "M03"));
        var guess = words(faults, Kind.GUESS, Kind.BLAME, Kind.NAME);
        points.add(one("guesses", guess, said && guess.isEmpty(), "M06"));
        points.add(one("comment", "", said && !has("NO_COMMENT", answer), "e7"));
        // what says nothing is not worth quoting, however short
        points.add(length(answer, said && (!keys.isEmpty() || has("HONEST", answer))));
        if (asked.angle().wantsBridge()) points.add(one("bridge", "", said && has("BRIDGE", answer), "e6"));
        if (asked.angle() == Angle.RUMOUR)
            points.add(one("early", "", said && !has("DENY", answer) && has("HONEST", answer), "S7"));
        if (asked.angle() == Angle.DENIED) points.add(one("denied", "", said && has("DENY", answer), "S7"));
        if (!asked.loaded().isEmpty()) {
            var repeated = asked.loaded().stream()
                    .filter(word -> Wanted.of(stem(word)).isIn(answer))
                    .collect(Collectors.joining(", "));
            points.add(one("loaded", repeated, said && repeated.isEmpty(), "e6"));
        }
        boolean inTime = taken.compareTo(asked.time()) <= 0;
        points.add(one("pace", Long.toString(taken.toSeconds()), said && inTime, ""));
        return new Score(points, model(asked));
    }

    /// An answer that would have had every point, from the map.
    private String model(Asked asked) {
        var model = phrases.one("ask", asked.angle().name()).one("model");
        var said = ground.map().said();
        for (int key = 1; key <= 3; key++)
            model = model.replace("{key" + key + "}", said.get(Math.min(key, said.size()) - 1));
        return model;
    }

    private static Point length(String answer, boolean worth) {
        int words = Size.of(answer).words();
        int points = !worth || words > 2 * MOST_WORDS ? 0 : words > MOST_WORDS ? 1 : GOOD;
        return new Point("length", Integer.toString(words), points, GOOD, "", "e6");
    }

    private String unverified(String answer, List<Fault> faults) {
        return Stream.concat(
                        faults.stream()
                                .filter(fault -> fault.kind() == Kind.UNVERIFIED)
                                .map(Fault::words),
                        Figures.withoutGround(answer, ground).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String words(List<Fault> faults, Kind... kinds) {
        return faults.stream()
                .filter(fault -> List.of(kinds).contains(fault.kind()))
                .map(Fault::words)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean has(String words, String answer) {
        return phrases.one("words", words).all("say").stream()
                .anyMatch(line -> Wanted.of(line.said()).isIn(answer));
    }

    /// A loaded word is taken up in any of its forms.
    private static String stem(String word) {
        return word.length() <= 5 ? word : word.substring(0, 5);
    }

    private static Point two(String code, String about, boolean met, String rule) {
        return new Point(code, about, met ? GOOD : 0, GOOD, "", rule);
    }

    private static Point one(String code, String about, boolean met, String rule) {
        return new Point(code, about, met ? 1 : 0, 1, "", rule);
    }
}
