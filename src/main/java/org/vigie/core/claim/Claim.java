// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.mention.MentionKey;

/// Something that is said, and what the cell holds of it.
///
/// @param noted as it was noted first
/// @param statement as it is worded now
/// @param charge who finds out
/// @param proof by what its state is known; may be empty
/// @param rebuttal the text that answers it; empty while there is none
/// @param query finds the mentions that repeat it; empty to link by hand only
/// @param tied mentions linked by hand
/// @param untied mentions that the query finds and a person took out
/// @param notedAt when it was noted
/// @param since when it came into its state
/// @param by who decided so
public record Claim(
        ClaimAct.Noted noted,
        String statement,
        Charge charge,
        ClaimState state,
        String proof,
        String rebuttal,
        String query,
        Set<MentionKey> tied,
        Set<MentionKey> untied,
        Instant notedAt,
        Instant since,
        Optional<PersonId> by) {
    public Claim {
        tied = Set.copyOf(tied);
        untied = Set.copyOf(untied);
    }

    static Claim of(ClaimAct.Noted noted, Entry entry) {
        var at = entry.occurredAt();
        return new Claim(
                noted,
                noted.statement(),
                noted.charge(),
                ClaimState.TO_VERIFY,
                "",
                "",
                noted.query(),
                Set.of(),
                Set.of(),
                at,
                at,
                entry.author());
    }

    public ClaimId id() {
        return noted.claim();
    }

    /// Who or what it comes from, in the words of whoever noted it.
    public String source() {
        return noted.source();
    }

    /// The claim after one more act about it.
    Claim after(ClaimAct act, Entry entry) {
        return switch (act) {
            case ClaimAct.Noted _ -> this;
            case ClaimAct.Reworded(var _, var now) -> with(now, charge, rebuttal, query);
            case ClaimAct.Charged(var _, var now) -> with(statement, now, rebuttal, query);
            case ClaimAct.Rebutted(var _, var now) -> with(statement, charge, now, query);
            case ClaimAct.Searched(var _, var now) -> with(statement, charge, rebuttal, now);
            case ClaimAct.Judged(var _, var now, var why) -> judged(now, why, entry);
            case ClaimAct.Tied(var _, var mentions, boolean belong) -> tied(mentions, belong);
        };
    }

    private Claim with(String words, Charge who, String answer, String search) {
        return new Claim(noted, words, who, state, proof, answer, search, tied, untied, notedAt, since, by);
    }

    private Claim judged(ClaimState now, String why, Entry entry) {
        return new Claim(
                noted,
                statement,
                charge,
                now,
                why,
                rebuttal,
                query,
                tied,
                untied,
                notedAt,
                entry.occurredAt(),
                entry.author());
    }

    private Claim tied(Iterable<MentionKey> mentions, boolean belong) {
        var in = new HashSet<>(tied);
        var out = new HashSet<>(untied);
        for (var mention : mentions) {
            (belong ? in : out).add(mention);
            (belong ? out : in).remove(mention);
        }
        return new Claim(noted, statement, charge, state, proof, rebuttal, query, in, out, notedAt, since, by);
    }
}
