// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.SourceKind;

class ClaimsTest {
    private static final ClaimId LEAK = new ClaimId(new UUID(1, 1), 3);
    private static final MentionKey POST = new MentionKey(new SourceKind("mastodon"), "mastodon.example", "1");
    private static final ClaimAct NOTED =
            new ClaimAct.Noted(LEAK, "Des IBAN de clients circulent.", "@data_veilleur", Charge.NOBODY, "iban*");

    private final Entries entries = new Entries().add(NOTED);

    @Test
    void aClaimIsToBeVerifiedUntilSomebodySaysByWhatItIsKnown() {
        assertThat(leak().state()).isEqualTo(ClaimState.TO_VERIFY);
        entries.add(PAUL, new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "La capture date de 2023."));
        assertThat(leak().state()).isEqualTo(ClaimState.REFUTED);
        assertThat(leak().proof()).isEqualTo("La capture date de 2023.");
        assertThat(leak().since()).isEqualTo(at(1));
        assertThat(leak().by()).contains(PAUL);
    }

    @Test
    void anAnswerWithoutProofIsRefused() {
        assertThatThrownBy(() -> new ClaimAct.Judged(LEAK, ClaimState.VERIFIED, ""))
                .hasMessageContaining("proof");
        assertThat(new ClaimAct.Judged(LEAK, ClaimState.NOT_VERIFIABLE, "").proof())
                .isEmpty();
    }

    @Test
    void whatWasVerifiedMayTurnOutFalse() {
        entries.add(new ClaimAct.Judged(LEAK, ClaimState.VERIFIED, "échantillon"))
                .add(new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "échantillon de 2023"));
        assertThat(leak().state()).isEqualTo(ClaimState.REFUTED);
    }

    @Test
    void mentionsAreTiedByHandAndTakenOut() {
        entries.add(new ClaimAct.Tied(LEAK, List.of(POST), true));
        assertThat(leak().tied()).containsExactly(POST);
        entries.add(new ClaimAct.Tied(LEAK, List.of(POST), false));
        assertThat(leak().tied()).isEmpty();
        assertThat(leak().untied()).containsExactly(POST);
    }

    @Test
    void aRebuttalAndTheSearchAreKept() {
        entries.add(new ClaimAct.Rebutted(LEAK, "Aucune fuite."))
                .add(new ClaimAct.Searched(LEAK, "iban* OU fuite*"))
                .add(new ClaimAct.Reworded(LEAK, "Des IBAN récents circulent."));
        assertThat(leak().rebuttal()).isEqualTo("Aucune fuite.");
        assertThat(leak().query()).isEqualTo("iban* OU fuite*");
        assertThat(leak().statement()).isEqualTo("Des IBAN récents circulent.");
        assertThat(leak().source()).isEqualTo("@data_veilleur");
    }

    private Claim leak() {
        return Optional.ofNullable(Claims.fold(entries.all()).get(LEAK)).orElseThrow();
    }
}
