// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

/// What is wrong at one place of a query. The sentence for people is the text `query.problem.NAME`.
public enum Problem {
    /// An operator with nothing before it.
    NOTHING_BEFORE,
    /// An operator with nothing after it.
    NOTHING_AFTER,
    /// A parenthesis that is never closed.
    NEVER_CLOSED,
    /// A closing parenthesis that nothing opened.
    NEVER_OPENED,
    /// Parentheses around nothing.
    EMPTY_GROUP,
    /// Quotation marks that are never closed.
    PHRASE_NEVER_CLOSED,
    /// Quotation marks around no word.
    EMPTY_PHRASE,
    /// A sign or an emoji that no word can be made of.
    NO_WORD,
    /// `#` or `@` without a name.
    NO_NAME,
    /// A star elsewhere than at the end of one word.
    STAR_NOT_LAST,
    /// A star after fewer than two letters would match almost everything.
    PREFIX_TOO_SHORT,
    /// A name before a colon that is not a field.
    UNKNOWN_FIELD,
    /// A field without a value.
    NO_VALUE,
    /// Not an ISO 639 code of a language.
    UNKNOWN_LANGUAGE,
    /// Not the code of a source kind.
    BAD_SOURCE,
    /// Not a date, an hour or an age that can be read.
    BAD_DATE,
    /// More than [QueryParser#LONGEST] signs.
    TOO_LONG,
    /// More than [QueryParser#DEEPEST] parentheses or exclusions inside each other.
    TOO_DEEP;

    /// The key of the sentence for people.
    public String textKey() {
        return "query.problem." + name();
    }
}
