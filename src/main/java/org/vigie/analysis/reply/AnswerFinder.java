// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// Finds the texts that answer a question, by the same words as [ReplyRanker] (BM25 over title, words and tags).
/// A text that shares less than a third of the question's words is no answer: better none than a wrong one. Immutable;
/// safe for many threads.
public final class AnswerFinder {
    /// One in this many words of a question must be found again.
    static final int ONE_IN = 3;

    private static final Comparator<Found> ORDER = Comparator.comparingDouble(Found::points)
            .reversed()
            .thenComparing(found -> found.message().id().toString());

    private final Map<Tongue, Shelf> shelves = new EnumMap<>(Tongue.class);

    private record Shelf(TextIndex index, List<Message> texts) {}

    /// A text that answers, and why.
    ///
    /// @param points of BM25
    /// @param shared the words of the question that were found again, as they stand in it
    /// @param asked how many words of the question say something
    public record Found(Message message, double points, List<String> shared, int asked) {
        public Found {
            shared = List.copyOf(shared);
        }
    }

    private AnswerFinder(List<Message> texts) {
        for (var language : Tongue.values()) {
            var some =
                    texts.stream().filter(text -> text.language() == language).toList();
            var found = some.stream().map(Findable::of).toList();
            shelves.put(language, new Shelf(new TextIndex(language, found), some));
        }
    }

    /// Makes these texts ready.
    public static AnswerFinder of(List<Message> texts) {
        return new AnswerFinder(texts);
    }

    /// The best answers in either language, best first; none that shares too little with the question.
    public List<Found> find(String question, int most) {
        return shelves.values().stream()
                .flatMap(shelf -> best(shelf, question, most))
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    private static Stream<Found> best(Shelf shelf, String question, int most) {
        var points = shelf.index().points(question);
        var having = shelf.index().having(question);
        return IntStream.range(0, points.length)
                .filter(place -> points[place] > 0)
                .mapToObj(place ->
                        new Found(shelf.texts().get(place), points[place], shared(having, place), having.size()))
                .filter(found -> !found.shared().isEmpty() && found.shared().size() * ONE_IN >= found.asked())
                .sorted(ORDER)
                .limit(most);
    }

    private static List<String> shared(Map<String, BitSet> having, int place) {
        return having.entrySet().stream()
                .filter(word -> word.getValue().get(place))
                .map(Map.Entry::getKey)
                .toList();
    }
}
