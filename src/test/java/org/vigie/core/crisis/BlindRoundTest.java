// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;

class BlindRoundTest {
    private static final PersonId INES = person(1);
    private static final PersonId PAUL = person(2);
    private static final PersonId AMINA = person(3);
    private static final Instant AT = Instant.EPOCH;

    @Test
    void whoHasNotRatedSeesOnlyHowManyHave() {
        var round = BlindRound.EMPTY.with(INES, rating(5, 3), AT).with(PAUL, rating(3, 2), AT);
        assertThat(round.seenBy(Optional.of(AMINA))).isEqualTo(new BlindRound.Seen.Hidden(2));
        assertThat(round.seenBy(Optional.empty())).isEqualTo(new BlindRound.Seen.Hidden(2));
    }

    @Test
    void whoHasRatedSeesAllAndTheSpread() {
        var round = BlindRound.EMPTY
                .with(INES, rating(5, 3), AT)
                .with(PAUL, rating(3, 2), AT)
                .with(AMINA, rating(4, 3), AT);
        assertThat(round.seenBy(Optional.of(PAUL))).isInstanceOfSatisfying(BlindRound.Seen.Open.class, open -> {
            assertThat(open.ratings())
                    .extracting(BlindRound.Shown::cell)
                    .containsExactly(new Criticality(5, 3), new Criticality(3, 2), new Criticality(4, 3));
            assertThat(open.spread()).isEqualTo(new BlindRound.Spread(new Criticality(4, 3), 2, 1));
        });
    }

    @Test
    void changingOnesMindAfterwardsShows() {
        var round = BlindRound.EMPTY.with(INES, rating(5, 3), AT).with(INES, rating(4, 3), AT);
        assertThat(round.size()).isEqualTo(1);
        assertThat(round.seenBy(Optional.of(INES)))
                .isInstanceOfSatisfying(
                        BlindRound.Seen.Open.class,
                        open -> assertThat(open.ratings())
                                .containsExactly(new BlindRound.Shown(INES, new Criticality(4, 3), true, AT)));
    }

    @Test
    void aRatingDoesNotTellItselfByAccident() {
        assertThat(rating(5, 3).toString()).doesNotContain("5").doesNotContain("3");
        assertThat(Rating.unsealed(rating(5, 3).sealed())).isEqualTo(rating(5, 3));
    }

    private static Rating rating(int impact, int probability) {
        return Rating.of(new Criticality(impact, probability));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(7, number));
    }
}
