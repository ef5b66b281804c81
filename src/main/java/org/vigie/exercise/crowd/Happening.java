// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.util.Optional;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.scenario.InjectKind;

/// Something that the simulated public hears of, at a moment of the game.
public sealed interface Happening {
    /// After the game's start.
    Duration at();

    /// An inject became public.
    ///
    /// @param id of the inject
    /// @param sender id of a persona or an outlet, or a name of its own
    /// @param louder whether it comes once more, with more weight
    record Came(Duration at, String id, InjectKind kind, String sender, String title, String text, boolean louder)
            implements Happening {}

    /// The organisation said something in public, or rehearsed to.
    record Spoken(Duration at, Audience audience, String words) implements Happening {}

    /// The organisation answered one post.
    ///
    /// @param post the number of the post
    record Answered(Duration at, long post, String words) implements Happening {}

    /// The cell knows whether something that is said is so, or no longer knows it.
    ///
    /// @param statement what is said
    /// @param so empty where it is not known
    record Settled(Duration at, ClaimId claim, String statement, Optional<Boolean> so) implements Happening {}

    /// The cell holds another level.
    record Levelled(Duration at, CrisisLevel level) implements Happening {}

    /// The public behaves by other coefficients.
    record Tuned(Duration at, Coefficients coefficients) implements Happening {}
}
