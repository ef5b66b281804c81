// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.List;
import org.vigie.core.message.Message;

/// A text that may answer a mention, with the points that brought it up.
///
/// @param reasons heaviest first; what takes points away comes last
public record Suggestion(Message message, List<Reason> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /// The sum of its reasons.
    public double points() {
        return reasons.stream().mapToDouble(Reason::points).sum();
    }

    /// One visible term of the sum.
    public sealed interface Reason {
        double points();
    }

    /// The same words, by BM25 over title, words and tags.
    ///
    /// @param terms heaviest first, as they stand in the mention
    public record SameWords(double points, List<String> terms) implements Reason {
        public SameWords {
            terms = List.copyOf(terms);
        }
    }

    /// It speaks of the same: ids of categories of the taxonomy.
    public record SameMatter(double points, List<String> categories) implements Reason {
        public SameMatter {
            categories = List.copyOf(categories);
        }
    }

    /// It answered mentions of the same narrative before.
    public record UsedBefore(double points, int times) implements Reason {}

    /// It belongs to the crisis plan in force.
    public record InPlan(double points) implements Reason {}

    /// It is written in another language than the mention.
    public record OtherLanguage(double points) implements Reason {}
}
