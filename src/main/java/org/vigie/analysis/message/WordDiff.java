// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed from one text to another, word by word: the longest common run of words stays (Hunt and McIlroy 1976).
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\S+|\\R+");

    private WordDiff() {}

    /// How a run of words stands between the two texts.
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /// @param words joined by blanks
    public record Run(Kind kind, String words, int count) {}

    /// The runs in reading order; what was removed stands before what was put in its place.
    public static List<Run> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--)
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        var runs = new ArrayList<Run>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(runs, Kind.SAME, old.get(i));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(runs, Kind.REMOVED, old.get(i++));
            } else add(runs, Kind.ADDED, now.get(j++));
        }
        return runs;
    }

    private static void add(List<Run> runs, Kind kind, String word) {
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            var last = runs.removeLast();
            runs.add(new Run(kind, last.words() + " " + word, last.count() + 1));
        } else runs.add(new Run(kind, word, 1));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(word -> !word.isBlank())
                .toList();
    }
}
