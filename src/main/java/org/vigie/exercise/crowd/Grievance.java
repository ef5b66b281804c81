// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vigie.core.topic.Words;
import org.vigie.exercise.voice.Mood;

/// What people hold against the organisation; names the lists that they speak from.
enum Grievance {
    PANNE(Mood.ANGRY),
    DONNEES(Mood.WORRIED),
    ARGENT(Mood.ANGRY),
    DANGER(Mood.WORRIED),
    TROMPERIE(Mood.ANGRY),
    FAUX(Mood.WORRIED),
    CONDUITE(Mood.ANGRY),
    ACCUEIL(Mood.ANGRY),
    /// Whatever fits nowhere else.
    AUTRE(Mood.WORRIED);

    private static final Map<Grievance, List<String>> MARKS = marks();

    private final Mood mood;

    Grievance(Mood mood) {
        this.mood = mood;
    }

    Mood mood() {
        return mood;
    }

    /// The list of this form that speaks of it.
    String list(String form) {
        return name().toLowerCase(Locale.ROOT) + "." + form;
    }

    /// What a text is about: the grievance that most of its words point to.
    static Grievance of(String text) {
        var best = AUTRE;
        long most = 0;
        var words = " " + folded(text);
        for (var one : values()) {
            long found = MARKS.getOrDefault(one, List.of()).stream()
                    .filter(mark -> words.contains(" " + mark))
                    .count();
            if (found <= most) continue;
            best = one;
            most = found;
        }
        return best;
    }

    /// Whether a text speaks of it at all.
    boolean isIn(String text) {
        var words = " " + folded(text);
        return MARKS.getOrDefault(this, List.of()).stream().anyMatch(mark -> words.contains(" " + mark));
    }

    private static String folded(String text) {
        return String.join(" ", Words.of(text).stream().map(Words.Token::folded).toList());
    }

    private static Map<Grievance, List<String>> marks() {
        var marks = new EnumMap<Grievance, List<String>>(Grievance.class);
        for (var line : Texts.lines("crowd/subjects.txt")) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) continue;
            marks.put(
                    valueOf(line.substring(0, colon)),
                    Stream.of(line.substring(colon + 1).split(","))
                            .map(String::strip)
                            .toList());
        }
        return marks;
    }
}
