// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.topic.Query;

class ClaimTextTest {
    private static final ClaimId LEAK = new ClaimId(new UUID(7, 3), 3);
    private static final ClaimId PARK = new ClaimId(new UUID(7, 1), 1);

    private final Entries entries = new Entries()
            .add(new ClaimAct.Noted(LEAK, "Nos données bancaires sont en vente", "@veilleur", Charge.NOBODY, ""))
            .add(new ClaimAct.Noted(PARK, "21 % du parc touché", "Forum", Charge.NOBODY, ""));

    @Test
    void aTextThatStatesAnOpenClaimIsFound() {
        assertThat(found("Des données bancaires seraient en vente.")).containsExactly(LEAK);
        assertThat(found("Le parc est touché à 21 %.")).containsExactly(PARK);
    }

    @Test
    void anotherFigureOrWordsOfTwoSentencesAreNotTheClaim() {
        assertThat(found("Le parc est touché à 12 %.")).isEmpty();
        assertThat(found("Les données sont sûres. La vente reprend.")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void whatIsVerifiedOrRefutedIsNoLongerPending() {
        entries.add(new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "capture de 2023"))
                .add(new ClaimAct.Judged(PARK, ClaimState.VERIFIED, "relevé"));
        assertThat(found("Des données bancaires seraient en vente, 21 % du parc touché."))
                .isEmpty();
    }

    @Test
    void itsTellingWordsFindItsMentions() {
        assertThat(ClaimText.query("Nos données en vente"))
                .contains(Query.allOf(List.of(new Query.Word("donnees", false), new Query.Word("vente", false))));
        assertThat(ClaimText.query("La box")).isEmpty();
    }

    private List<ClaimId> found(String text) {
        return ClaimText.unverified(text, Claims.fold(entries.all()).values()).stream()
                .map(Claim::id)
                .toList();
    }
}
