// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.analysis.LocalReasons;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Explanation;
import org.vigie.core.signal.Grounds;
import org.vigie.core.signal.Mark;
import org.vigie.core.signal.Marks;
import org.vigie.core.signal.Reasons;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.Telling;

/// Reasons that tests can foresee: a few words with a few weights.
final class TestReasons implements Reasons {
    static final Reasons PLAIN = new TestReasons();
    /// The program's own, for pictures.
    static final Reasons ALTEA = LocalReasons.builtIn();

    private static final Map<String, Double> FEELINGS = Map.of("panne", -0.4, "muette", -0.2, "merci", 0.5);
    private static final List<String> HARSH = List.of("crétins");
    private static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            category("outage", CategoryKind.ASPECT, Optional.empty(), "Panne", "Outage", "panne"),
            category("refund", CategoryKind.NEED, Optional.empty(), "Remboursement", "Refund", "rembourser"),
            category("danger", CategoryKind.SIGN, Optional.of(Sign.DANGER), "Danger", "Danger", "blessé")));

    private TestReasons() {}

    private static Category category(
            String id, CategoryKind kind, Optional<Sign> sign, String french, String english, String term) {
        return new Category(id, kind, sign, french, english, List.of(term), List.of());
    }

    @Override
    public Grounds of(String text, String language) {
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        var feelings = new ArrayList<Telling>();
        FEELINGS.forEach((word, weight) ->
                find(lower, word).ifPresent(at -> feelings.add(new Telling(at, at + word.length(), weight))));
        var harsh = HARSH.stream()
                .flatMap(word -> find(lower, word).stream().map(at -> new Telling(at, at + word.length(), 0.6)))
                .toList();
        var marks = TAXONOMY.categories().stream()
                .flatMap(category -> find(lower, category.frenchTerms().getFirst())
                        .map(at -> new Mark(
                                category.id(),
                                at,
                                at + category.frenchTerms().getFirst().length()))
                        .stream())
                .toList();
        feelings.sort(java.util.Comparator.comparingInt(Telling::start));
        return new Grounds(new Explanation(feelings, harsh), new Marks(marks));
    }

    private static Optional<Integer> find(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    @Override
    public Taxonomy taxonomy() {
        return TAXONOMY;
    }
}
