// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.Optional;
import org.vigie.core.signal.NarrativeId;

/// Which mentions are sketched.
///
/// @param subject one narrative; absent for all mentions of the room
/// @param negativeOnly whether only negative ones count
record Scope(Optional<Subject> subject, boolean negativeOnly, Span span) {
    static final Scope FIRST = new Scope(Optional.empty(), false, Span.EPISODE);

    /// A narrative and what it is called.
    record Subject(NarrativeId id, String label) {}

    Scope about(Optional<Subject> other) {
        return new Scope(other, negativeOnly, span);
    }

    Scope negative(boolean only) {
        return new Scope(subject, only, span);
    }

    Scope over(Span other) {
        return new Scope(subject, negativeOnly, other);
    }
}
