// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Something left in a scenario that may give somebody away, for a person to look at.
///
/// @param times how often it stands there
/// @param where what stands around it the first time
public record Suspect(Kind kind, String text, int times, String where) {
    /// Why it is suspected.
    public enum Kind {
        /// It begins with a capital, and no dictionary of the program's holds it.
        WORD,
        /// Four digits or more, or letters with digits.
        NUMBER,
        /// It looks like a street.
        ADDRESS
    }

    private static final int AROUND = 30;
    private static final Pattern ADDRESS = Pattern.compile(
            "\\d+(?: ?(?:bis|ter))?,? (?:rue|avenue|av\\.|boulevard|bd|place|impasse|chemin|allée|quai|route)"
                    + " [^,.;:!?\\n]{2,40}|\\d+ (?:\\p{Lu}\\p{L}+ ){1,3}(?:street|road|avenue|lane|square)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\d(?:["
            + " .\\u00a0\\u202f-]?\\d){3,}|(?=[\\p{L}-]*\\d)(?=[\\d-]*\\p{L})[\\p{Lu}\\d-]{4,})(?![\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_])\\p{Lu}[\\p{L}\\p{M}\\p{N}_]+");

    /// @param texts of the scenario, names replaced
    /// @param invented what was put there, and what the program wrote itself
    static List<Suspect> in(List<String> texts, Set<String> invented, Lexicon words) {
        var known = new HashSet<String>();
        for (var name : invented) WORD.matcher(name).results().forEach(word -> known.add(Sought.fold(word.group())));
        var found = new LinkedHashMap<String, Suspect>();
        for (var text : texts) {
            seek(Kind.ADDRESS, ADDRESS, text, found, words, known, invented);
            seek(Kind.NUMBER, NUMBER, text, found, words, known, invented);
            seek(Kind.WORD, WORD, text, found, words, known, invented);
        }
        return new ArrayList<>(found.values());
    }

    private static void seek(
            Kind kind,
            Pattern pattern,
            String text,
            LinkedHashMap<String, Suspect> found,
            Lexicon words,
            Set<String> known,
            Set<String> invented) {
        pattern.matcher(text).results().forEach(one -> {
            var what = one.group().strip();
            boolean ours = kind == Kind.WORD
                    ? words.holds(what) || known.contains(Sought.fold(what))
                    : invented.stream().anyMatch(name -> name.contains(what));
            if (ours) return;
            int from = Math.max(0, one.start() - AROUND);
            int to = Math.min(text.length(), one.end() + AROUND);
            found.merge(
                    what,
                    new Suspect(kind, what, 1, text.substring(from, to).replaceAll("\\s+", " ")),
                    (first, _) -> new Suspect(first.kind(), what, first.times() + 1, first.where()));
        });
    }
}
