// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.core.topic.Words;

/// What the cell looks for in mentions beside their tone: reasons to complain, needs, signs. People edit it.
///
/// @param categories in the order to show; free of flaws, see [#flawsOf]
public record Taxonomy(List<Category> categories) {
    /// Words in a term.
    public static final int LONGEST_TERM = 8;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SEPARATOR = Pattern.compile("[|\\n\\r]");
    private static final int SHORTEST_PREFIX = 3;

    /// @throws IllegalArgumentException if the categories have flaws; ask [#flawsOf] before
    public Taxonomy {
        categories = List.copyOf(categories);
        var flaws = flawsOf(categories);
        if (!flaws.isEmpty()) throw new IllegalArgumentException("The taxonomy has flaws: " + flaws.getFirst());
    }

    public Optional<Category> find(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /// What keeps these categories from being a taxonomy, in their order.
    public static List<TaxonomyFlaw> flawsOf(List<Category> categories) {
        var flaws = new ArrayList<TaxonomyFlaw>();
        var ids = new HashSet<String>();
        for (var category : categories) {
            if (!ids.add(category.id())) flaws.add(flaw(TaxonomyProblem.SAME_ID, category, ""));
            flawsOf(category, flaws);
        }
        return List.copyOf(flaws);
    }

    private static void flawsOf(Category category, List<TaxonomyFlaw> flaws) {
        if (!ID.matcher(category.id()).matches()) flaws.add(flaw(TaxonomyProblem.BAD_ID, category, ""));
        if (category.french().isBlank() || category.english().isBlank())
            flaws.add(flaw(TaxonomyProblem.NO_LABEL, category, ""));
        if (SEPARATOR.matcher(category.french() + category.english()).find())
            flaws.add(flaw(TaxonomyProblem.SEPARATOR_INSIDE, category, ""));
        if (category.sign().isPresent() != (category.kind() == CategoryKind.SIGN))
            flaws.add(flaw(TaxonomyProblem.SIGN_MISPLACED, category, ""));
        if (category.frenchTerms().isEmpty() && category.englishTerms().isEmpty())
            flaws.add(flaw(TaxonomyProblem.NO_TERM, category, ""));
        for (var terms : List.of(category.frenchTerms(), category.englishTerms())) {
            var seen = new HashSet<String>();
            for (var term : terms) {
                problemOf(term).ifPresent(problem -> flaws.add(flaw(problem, category, term)));
                if (!seen.add(Words.fold(term))) flaws.add(flaw(TaxonomyProblem.SAME_TERM, category, term));
            }
        }
    }

    /// What is wrong with one term.
    public static Optional<TaxonomyProblem> problemOf(String term) {
        if (term.contains(",")) return Optional.of(TaxonomyProblem.SEPARATOR_INSIDE);
        var pieces = List.of(
                (term.startsWith("!") ? term.substring(1) : term).strip().split("\\s+"));
        if (pieces.getFirst().equals("*") || pieces.getLast().equals("*"))
            return Optional.of(TaxonomyProblem.STAR_MISPLACED);
        int words = 0;
        for (var piece : pieces) {
            int star = piece.indexOf('*');
            if (star >= 0 && star < piece.length() - 1) return Optional.of(TaxonomyProblem.STAR_MISPLACED);
            var found = Words.of(piece);
            if (star > 0 && (found.isEmpty() || found.getLast().folded().length() < SHORTEST_PREFIX))
                return Optional.of(TaxonomyProblem.PREFIX_TOO_SHORT);
            words += star == 0 ? 1 : found.size();
        }
        if (words == 0) return Optional.of(TaxonomyProblem.EMPTY_TERM);
        return words > LONGEST_TERM ? Optional.of(TaxonomyProblem.TERM_TOO_LONG) : Optional.empty();
    }

    private static TaxonomyFlaw flaw(TaxonomyProblem problem, Category category, String term) {
        return new TaxonomyFlaw(problem, category.id(), term, 0);
    }
}
