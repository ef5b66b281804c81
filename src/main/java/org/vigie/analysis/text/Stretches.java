// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.analysis.text.Token.Kind;
import org.vigie.core.signal.Telling;

/// Joins telling tokens to the words and phrases that a reader would underline.
public final class Stretches {
    /// In units of a score from −1 to +1.
    private static final double LEAST = 0.02;
    /// Of the most telling token.
    private static final double LEAST_SHARE = 0.2;
    private static final int MOST = 8;
    private static final int SHORTEST_WORD = 3;

    private final ReadText text;
    private final double[] shares;
    private final double least;

    private Stretches(ReadText text, double[] shares) {
        this.text = text;
        this.shares = shares;
        double most = 0;
        for (int i = 0; i < shares.length; i++) if (canTell(i)) most = Math.max(most, Math.abs(shares[i]));
        this.least = Math.max(LEAST, most * LEAST_SHARE);
    }

    /// The most telling stretches, in the order of the text, without overlaps.
    ///
    /// Telling tokens of one sign are one stretch if at most one word lies between them and no clause ends there.
    ///
    /// @param shares one per token, in units of the score
    public static List<Telling> of(ReadText text, double[] shares) {
        return new Stretches(text, shares).collect();
    }

    private List<Telling> collect() {
        var stretches = new ArrayList<Telling>();
        int at = 0;
        while (at < shares.length) {
            int end = at;
            if (tells(at)) end = endOf(at);
            stretch(at, end).ifPresent(stretches::add);
            at = end + 1;
        }
        return stretches.stream()
                .sorted(Comparator.comparingDouble(t -> -Math.abs(t.weight())))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Telling::start))
                .toList();
    }

    /// The last token of the stretch that begins at this one.
    private int endOf(int first) {
        int last = first;
        while (true) {
            int next = last + 1;
            if (next < shares.length && isBridge(next)) next++;
            boolean goesOn = next < shares.length && tells(next) && shares[next] > 0 == shares[first] > 0;
            if (!goesOn) return last;
            last = next;
        }
    }

    private Optional<Telling> stretch(int first, int last) {
        if (!tells(first)) return Optional.empty();
        double weight = 0;
        boolean meaningful = false;
        for (int i = first; i <= last; i++) {
            weight += shares[i];
            var token = text.tokens().get(i);
            meaningful |= token.kind() != Kind.MARK
                    && (!token.isWord() || token.form().length() >= SHORTEST_WORD);
        }
        if (!meaningful || Math.abs(weight) < LEAST) return Optional.empty();
        return Optional.of(new Telling(
                text.tokens().get(first).start(), text.tokens().get(last).end(), weight));
    }

    private boolean tells(int place) {
        return canTell(place) && Math.abs(shares[place]) >= least;
    }

    private boolean canTell(int place) {
        var token = text.tokens().get(place);
        return switch (token.kind()) {
            case WORD, HASHTAG, EMOJI, EMOTICON -> true;
            case MARK -> token.form().startsWith("!") || token.form().startsWith("?");
            case HANDLE, LINK, NUMBER -> false;
        };
    }

    private boolean isBridge(int place) {
        return text.tokens().get(place).isWord() && !tells(place);
    }
}
