// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.analysis.reply.AnswerFinder.Found;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Variant;

/// What the desk answers to one question.
///
/// @param question that was asked; empty before anything was
/// @param offers best first
/// @param unapproved titles of texts that would answer and are not approved
record Answers(String question, List<Offer> offers, List<String> unapproved) {
    static final Answers NONE = new Answers("", List.of(), List.of());

    Answers {
        offers = List.copyOf(offers);
        unapproved = List.copyOf(unapproved);
    }

    /// Whether something was asked and nothing approved answers it.
    boolean isNone() {
        return !question.isBlank() && offers.isEmpty();
    }

    /// An approved text that answers, as it would be said now.
    ///
    /// @param by who approved it last; empty for somebody who is no longer known
    /// @param missing variables without a value: it can't be said before they have one
    /// @param old variables whose value is too old to be said unseen
    record Offer(
            Found found,
            Approved approved,
            Variant variant,
            Optional<String> by,
            List<String> missing,
            List<String> old) {
        Offer {
            missing = List.copyOf(missing);
            old = List.copyOf(old);
        }

        boolean canBeSaid() {
            return missing.isEmpty();
        }

        Outlet outlet() {
            return variant.outlet();
        }

        /// When it may no longer be said: its approval or the text itself ends; empty for never.
        Optional<Instant> end() {
            return Stream.concat(approved.until().stream(), approved.message().expires().stream())
                    .min(Instant::compareTo);
        }

        Instant approvedAt() {
            return approved.signed().getLast().at();
        }
    }
}
