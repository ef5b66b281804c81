// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// What can be wrong with an edited taxonomy. The sentence for people is the text `taxonomy.problem.NAME`.
public enum TaxonomyProblem {
    /// A line that is neither a category, nor terms, nor a comment.
    UNREADABLE_LINE,
    /// Terms before any category.
    TERMS_WITHOUT_CATEGORY,
    /// Neither ASPECT, NEED nor SIGN.
    UNKNOWN_KIND,
    /// Not one of [Sign].
    UNKNOWN_SIGN,
    /// A sign that does not say what it lifts, or something else that does.
    SIGN_MISPLACED,
    /// An id with other signs than small Latin letters, digits and hyphens.
    BAD_ID,
    /// Two categories of one id.
    SAME_ID,
    /// No French or no English label.
    NO_LABEL,
    /// A comma in a term, or a bar in a label: the text form could not tell where it ends.
    SEPARATOR_INSIDE,
    /// No term in either language.
    NO_TERM,
    /// A term that holds no word.
    EMPTY_TERM,
    /// More words than [Taxonomy#LONGEST_TERM].
    TERM_TOO_LONG,
    /// A star inside a word, or alone at the start or the end of a term.
    STAR_MISPLACED,
    /// A star after fewer than three letters would match almost everything.
    PREFIX_TOO_SHORT,
    /// The same term twice in one category and language.
    SAME_TERM;

    /// The key of the sentence for people.
    public String textKey() {
        return "taxonomy.problem." + name();
    }
}
