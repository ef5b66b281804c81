// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;

/// What a page asks about its answers: how they are searched without a server, and which no longer hold.
@FunctionalInterface
public interface PageIndex {
    /// @param answers in the order of the page
    Table of(Tongue language, List<Answer> answers);

    /// Whether the text was withdrawn since: its answer leaves the page at the next publication.
    default boolean isWithdrawn(MessageId text) {
        return false;
    }

    /// A question with its answer, as it stands on the page.
    record Answer(MessageId message, String title, String text) {}

    /// What each word gives to each answer.
    ///
    /// @param empty words that say nothing
    /// @param forms the stem of each form of a word, in small letters
    /// @param points by stem, or by two stems that follow each other: one number for each answer
    /// @param oneIn one in this many words of a question must be found again
    record Table(Set<String> empty, Map<String, String> forms, Map<String, List<Double>> points, int oneIn) {
        public Table {
            empty = Set.copyOf(empty);
            forms = Map.copyOf(forms);
            points = Map.copyOf(points);
        }
    }
}
