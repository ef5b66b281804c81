// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.mention.MentionKey;

/// What is recorded about facts and rumours.
public sealed interface ClaimAct extends Payload {
    ClaimId claim();

    /// @param source who or what it comes from, in one's own words
    /// @param query finds the mentions that repeat it; empty for none
    record Noted(ClaimId claim, String statement, String source, Charge charge, String query) implements ClaimAct {
        public Noted {
            if (statement.isBlank()) throw new IllegalArgumentException("A claim says something.");
        }
    }

    record Reworded(ClaimId claim, String statement) implements ClaimAct {
        public Reworded {
            if (statement.isBlank()) throw new IllegalArgumentException("A claim says something.");
        }
    }

    /// Somebody else finds out.
    record Charged(ClaimId claim, Charge charge) implements ClaimAct {}

    /// What the cell holds of it now.
    ///
    /// @param proof by what it is known
    record Judged(ClaimId claim, ClaimState state, String proof) implements ClaimAct {
        public Judged {
            boolean answered = state == ClaimState.VERIFIED || state == ClaimState.REFUTED;
            if (answered && proof.isBlank())
                throw new IllegalArgumentException("A claim is verified or refuted by a proof: say which.");
        }
    }

    /// The text that answers it.
    record Rebutted(ClaimId claim, String text) implements ClaimAct {}

    /// What finds the mentions that repeat it.
    record Searched(ClaimId claim, String query) implements ClaimAct {}

    /// Mentions were linked to it by hand, or taken out.
    record Tied(ClaimId claim, List<MentionKey> mentions, boolean belong) implements ClaimAct {
        public Tied {
            mentions = List.copyOf(mentions);
        }
    }
}
