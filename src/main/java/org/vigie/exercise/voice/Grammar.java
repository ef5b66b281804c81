// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.voice;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes texts from lists of alternatives.
///
/// In a text, `{name}` stands for an alternative of that list or for a word given by the moment, `{name?40}`
/// for the same four times out of ten, `{3..9}` for a number from 3 to 9, and `[a|b]` for one of these, which may hold
/// such choices in turn. An alternative that starts with `≥15:30 ` or
/// `≤14:00 ` is only told from or until that hour. A list deals its alternatives like a deck of cards, so that
/// none comes back before all were used.
public final class Grammar {
    private static final String FROM = "≥";
    private static final String UNTIL = "≤";
    private static final String TO = "..";
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    /// What stands around words that were left out: a space before a comma or a stop, a comma before another sign.
    private static final Pattern LEFT_OVER = Pattern.compile(" +(?=[,.](?![.\\p{L}]))|,(?= *[,.?!])");
    /// Length of "≥15:30 ".
    private static final int BOUND = 7;

    private final Map<String, List<String>> lists;
    private final Map<String, Deque<String>> decks = new HashMap<>();
    private final Random random;

    public Grammar(List<String> lines, Random random) {
        this.lists = read(lines);
        this.random = random;
    }

    private static Map<String, List<String>> read(List<String> lines) {
        var lists = new HashMap<String, List<String>>();
        @Nullable List<String> list = null;
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("== ")) {
                list = lists.computeIfAbsent(line.substring(3).strip(), _ -> new ArrayList<>());
            } else if (list != null) {
                list.addAll(line.indexOf('[') < 0 ? Arrays.asList(line.split("\\|")) : List.of(line));
            }
        }
        return lists;
    }

    /// Whether there is a list of this name.
    public boolean has(String list) {
        return lists.containsKey(list);
    }

    /// One text of this list.
    ///
    /// @param moment the hour of the story, and the words that hang on it
    public String write(String list, Moment moment) {
        return sentences(expand(deal(list, moment.hour()), moment));
    }

    /// When something is said.
    public interface Moment {
        /// Any hour will do.
        Moment ANY = new Moment() {
            @Override
            public LocalTime hour() {
                return LocalTime.NOON;
            }

            @Override
            public @Nullable String word(String name) {
                return null;
            }
        };

        LocalTime hour();

        /// What this name stands for at this hour, or null if it is the name of a list.
        @Nullable
        String word(String name);
    }

    private String expand(String text, Moment moment) {
        var out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '{') {
                int end = text.indexOf('}', at);
                out.append(slot(text.substring(at + 1, end), moment));
                at = end + 1;
            } else if (sign == '[') {
                int end = closing(text, at);
                var choices = choices(text, at + 1, end);
                out.append(expand(choices.get(random.nextInt(choices.size())), moment));
                at = end + 1;
            } else {
                out.append(sign);
                at++;
            }
        }
        return out.toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.charAt(at) == '[') depth++;
            if (text.charAt(at) == ']' && --depth == 0) return at;
        }
        throw new IllegalArgumentException("A bracket is not closed: " + text);
    }

    /// What stands between the bars that are in no inner bracket.
    private static List<String> choices(String text, int from, int end) {
        var choices = new ArrayList<String>();
        int depth = 0;
        int start = from;
        for (int at = from; at < end; at++) {
            char sign = text.charAt(at);
            if (sign == '[') depth++;
            else if (sign == ']') depth--;
            else if (sign == '|' && depth == 0) {
                choices.add(text.substring(start, at));
                start = at + 1;
            }
        }
        choices.add(text.substring(start, end));
        return choices;
    }

    private String slot(String slot, Moment moment) {
        int range = slot.indexOf(TO);
        if (range > 0) {
            int least = Integer.parseInt(slot.substring(0, range));
            int most = Integer.parseInt(slot.substring(range + TO.length()));
            return Integer.toString(random.nextInt(least, most + 1));
        }
        int question = slot.indexOf('?');
        var name = question < 0 ? slot : slot.substring(0, question);
        if (question >= 0 && random.nextInt(100) >= Integer.parseInt(slot.substring(question + 1))) return "";
        var given = moment.word(name);
        return given != null ? given : expand(deal(name, moment.hour()), moment);
    }

    private String deal(String name, LocalTime hour) {
        var all = lists.get(name);
        if (all == null) throw new IllegalArgumentException("There is no list named " + name + ".");
        var deck = decks.computeIfAbsent(name, _ -> new ArrayDeque<>());
        for (int tries = 0; tries < 2; tries++) {
            for (int left = deck.size(); left > 0; left--) {
                var card = deck.pop();
                if (isTime(card, hour))
                    return card.startsWith(FROM) || card.startsWith(UNTIL) ? card.substring(BOUND) : card;
                deck.addLast(card);
            }
            var shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            deck.clear();
            deck.addAll(shuffled);
        }
        throw new IllegalArgumentException("The list " + name + " has nothing to say at " + hour + ".");
    }

    private static boolean isTime(String card, LocalTime hour) {
        if (card.startsWith(FROM)) return !hour.isBefore(LocalTime.parse(card.substring(1, BOUND - 1)));
        if (card.startsWith(UNTIL)) return hour.isBefore(LocalTime.parse(card.substring(1, BOUND - 1)));
        return true;
    }

    /// Single spaces, no comma before the end, and a capital at the start of every sentence.
    private static String sentences(String text) {
        var words = LEFT_OVER
                .matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        var out = new StringBuilder(words.length());
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            out.append(start ? Character.toUpperCase(sign) : sign);
            if (sign == '.' || sign == '!' || sign == '?') start = i + 1 < words.length() && words.charAt(i + 1) == ' ';
            else if (sign != ' ') start = false;
        }
        return out.toString();
    }
}
