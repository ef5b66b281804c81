// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.core.message.Tongue;

/// What [AnswerFinder] knows about some texts of one language, written out so that a page can search them without it:
/// the points that each word gives to each text add up to those of BM25.
///
/// @param empty words that say nothing
/// @param forms the stem of each form that stands in the texts or their tags, in small letters
/// @param points by stem, or by two stems that follow each other: the points of each text, 0 where it stands not
public record SearchTable(Set<String> empty, Map<String, String> forms, Map<String, List<Double>> points) {
    /// One in this many words of a question must be found again.
    public static final int ONE_IN = AnswerFinder.ONE_IN;

    public static SearchTable of(Tongue language, List<Findable> texts) {
        return new TextIndex(language, texts).table();
    }
}
