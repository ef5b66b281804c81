// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.Claims;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.topic.Words;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// Links mentions to what is said: to a fact or rumour of the room, whatever its state, or to a new one.
final class ClaimingViewModel {
    private final Claims claims;
    private final Lanes lanes;
    private final Supplier<UUID> ids;
    private final TriageViewModel triage;

    /// @param ids makes identifiers never used before
    ClaimingViewModel(OpenRoom room, Lanes lanes, Supplier<UUID> ids, TriageViewModel triage) {
        this.claims = new Claims(room.journal(), room.room().id());
        this.lanes = lanes;
        this.ids = ids;
        this.triage = triage;
    }

    /// What the room knows of claims.
    ///
    /// @param next what a new one would be called
    record Register(List<Claim> claims, ClaimId next) {
        /// Those whose number, words or source hold all these words, or their beginnings.
        List<Claim> search(String words) {
            var wanted = Words.of(words).stream().map(Words.Token::folded).toList();
            return claims.stream().filter(claim -> holds(claim, wanted)).toList();
        }

        private static boolean holds(Claim claim, List<String> wanted) {
            var text = claim.id().spoken() + " " + claim.statement() + " " + claim.source();
            var said = Words.of(text).stream().map(Words.Token::folded).toList();
            return wanted.stream().allMatch(word -> said.stream().anyMatch(other -> other.startsWith(word)));
        }
    }

    void read(Consumer<Register> answer, Consumer<Throwable> failure) {
        lanes.ask(() -> new Register(claims.all(), claims.next(ids.get())), answer, failure);
    }

    /// From now on these mentions count for the claim, or no longer do.
    void tie(Claim claim, List<MentionKey> mentions, boolean belong) {
        triage.record(
                mentions,
                List.of(new ClaimAct.Tied(claim.id(), mentions, belong)),
                UnaryOperator.identity(),
                new Outcome.Tied(claim.id(), mentions.size(), belong));
    }

    /// Notes a new claim and links these mentions to it; one undo takes both back.
    CompletableFuture<?> note(ClaimId id, String statement, String source, List<MentionKey> mentions) {
        return triage.record(
                mentions,
                List.of(
                        new ClaimAct.Noted(id, statement.strip(), source.strip(), Charge.NOBODY, ""),
                        new ClaimAct.Tied(id, mentions, true)),
                UnaryOperator.identity(),
                new Outcome.Tied(id, mentions.size(), true));
    }
}
