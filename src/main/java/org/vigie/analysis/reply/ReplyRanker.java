// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigie.analysis.reply.Suggestion.Reason;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tongue;
import org.vigie.core.signal.Taxonomy;

/// Ranks texts kept ready as answers to a mention. The sum of visible terms is this project's own: the same words (BM25
/// over title, words and tags), the same matter by the taxonomy, whether it answered the same narrative before, whether
/// it belongs to the crisis plan in force; another language takes points away. Immutable; safe for many threads.
public final class ReplyRanker {
    private static final double PER_CATEGORY = 1.0;
    private static final double PER_USE = 0.5;
    private static final int MOST_USES = 4;
    private static final double IN_PLAN = 2.0;
    private static final double OTHER_LANGUAGE = -3.0;
    /// What a text about a crisis that the room does not have keeps of its points for words.
    private static final double OUT_OF_PLACE = 0.5;
    /// How many words are told as reasons.
    private static final int TERMS = 5;

    private static final Pattern NO_WORDS = Pattern.compile("https?://\\S+|@\\S+|&\\w+;|#");
    /// Who answers the press and the authorities is not who answers customers.
    private static final Set<String> PRESS = Set.of("press", "authority");

    private final Map<Tongue, Shelf> shelves = new EnumMap<>(Tongue.class);

    /// The texts of one language.
    private record Shelf(TextIndex index, List<Message> texts, List<Set<String>> matters) {}

    private ReplyRanker(List<Message> texts, TaxonomyMatcher taxonomy) {
        for (var language : Tongue.values()) {
            var some = texts.stream()
                    .filter(text -> text.language() == language && mayAnswer(text))
                    .toList();
            var matters = some.stream().map(text -> matters(text, taxonomy)).toList();
            shelves.put(
                    language,
                    new Shelf(
                            new TextIndex(
                                    language, some.stream().map(Findable::of).toList()),
                            some,
                            matters));
        }
    }

    /// Makes ready those of these texts that may be said in public to whoever wrote a mention.
    public static ReplyRanker of(List<Message> texts, Taxonomy taxonomy) {
        return new ReplyRanker(texts, new TaxonomyMatcher(taxonomy));
    }

    private static boolean mayAnswer(Message text) {
        boolean inside = text.audience() == Audience.EMPLOYEES
                || text.purpose() == Purpose.INTERNAL
                || text.purpose() == Purpose.KEY_MESSAGES;
        return !inside && text.outlets().stream().anyMatch(ReplyRanker::isPublic);
    }

    private static boolean isPublic(Outlet outlet) {
        return switch (outlet) {
            case SHORT_POST, LONG_POST, SITE, HOTLINE, SMS -> true;
            case EMAIL, PRESS_RELEASE, INTERNAL_NOTE, VOICE -> false;
        };
    }

    private static Set<String> matters(Message text, TaxonomyMatcher taxonomy) {
        var all = String.join(". ", text.tags()) + ". " + text.title() + ". " + text.body();
        return Set.copyOf(taxonomy.read(all, text.language().code()).categories());
    }

    /// The best texts for a mention, best first; none that shares nothing with it.
    public List<Suggestion> rank(Plea plea, int most) {
        var said = NO_WORDS.matcher(plea.text()).replaceAll(" ");
        var words = plea.narrative().map(name -> said + " . " + name).orElse(said);
        return languages(plea.language()).stream()
                .flatMap(language -> scored(plea, language, words))
                .sorted(Comparator.comparingDouble(Scored::points)
                        .reversed()
                        .thenComparing(one -> one.text().id().toString()))
                .limit(most)
                .map(one -> suggestion(one, words))
                .toList();
    }

    /// A text in one language answers in it; whoever wrote in another is answered in either.
    private static List<Tongue> languages(String code) {
        return Tongue.of(code).map(List::of).orElseGet(() -> List.of(Tongue.values()));
    }

    private record Scored(Shelf shelf, int place, double words, double points, List<Reason> others) {
        Message text() {
            return shelf.texts().get(place);
        }
    }

    private Stream<Scored> scored(Plea plea, Tongue language, String words) {
        var shelf = Optional.ofNullable(shelves.get(language)).orElseThrow();
        var points = shelf.index().points(words);
        var all = new ArrayList<Scored>();
        for (int place = 0; place < points.length; place++) {
            var text = shelf.texts().get(place);
            double same = points[place] * place(text, plea);
            var others = others(plea, text, shelf.matters().get(place));
            double sum = same + others.stream().mapToDouble(Reason::points).sum();
            if (same > 0 || others.stream().anyMatch(Suggestion.UsedBefore.class::isInstance))
                all.add(new Scored(shelf, place, same, sum, others));
        }
        return all.stream();
    }

    private static double place(Message text, Plea plea) {
        boolean elsewhere = !text.scenario().isEmpty() && !plea.scenarios().contains(text.scenario());
        boolean forPress = text.audience() == Audience.MEDIA || text.audience() == Audience.AUTHORITIES;
        boolean byPress = plea.categories().stream().anyMatch(PRESS::contains);
        return (elsewhere ? OUT_OF_PLACE : 1) * (forPress == byPress ? 1 : OUT_OF_PLACE);
    }

    private static List<Reason> others(Plea plea, Message text, Set<String> matters) {
        var reasons = new ArrayList<Reason>();
        var same = new TreeSet<>(matters);
        same.retainAll(plea.categories());
        if (!same.isEmpty()) reasons.add(new Suggestion.SameMatter(PER_CATEGORY * same.size(), List.copyOf(same)));
        int times = plea.used().getOrDefault(text.id(), 0);
        if (times > 0) reasons.add(new Suggestion.UsedBefore(PER_USE * Math.min(times, MOST_USES), times));
        if (plea.scenarios().contains(text.scenario())) reasons.add(new Suggestion.InPlan(IN_PLAN));
        if (!text.language().code().equals(plea.language())) reasons.add(new Suggestion.OtherLanguage(OTHER_LANGUAGE));
        return reasons;
    }

    private static Suggestion suggestion(Scored one, String words) {
        var reasons = new ArrayList<>(one.others());
        if (one.words() > 0)
            reasons.add(
                    new Suggestion.SameWords(one.words(), one.shelf().index().why(words, one.place(), TERMS)));
        reasons.sort(Comparator.comparingDouble(Reason::points).reversed());
        return new Suggestion(one.text(), reasons);
    }
}
