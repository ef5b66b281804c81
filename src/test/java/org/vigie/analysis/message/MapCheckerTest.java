// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.MessageMap.Key;
import org.vigie.core.message.Tongue;

class MapCheckerTest {
    private static final ClaimId CLAIM = new ClaimId(new UUID(7, 4), 4);

    @Test
    void threeMessagesOfNineWordsWithThreeFactsPass() {
        assertThat(check(
                        map("Nous réparons zone par zone.", "Laissez la box branchée.", "Prochain point à midi."),
                        List.of()))
                .isEmpty();
    }

    @Test
    void tooManyWordsMessagesAndTooFewFactsAreCounted() {
        var long_ = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze";
        var two = new MessageMap(
                new MessageId("test", Tongue.FR),
                "outage",
                Audience.MEDIA,
                "Pourquoi ?",
                List.of(new Key(long_, facts(3)), new Key(long_, facts(2))));
        // 28 words take 9.3 seconds, which is 10 rounded up
        assertThat(check(two, List.of()))
                .containsExactly(
                        new MapFinding(Rule.KEY_MESSAGES, 0, 0, "2 / 3"),
                        new MapFinding(Rule.KEY_MESSAGES, 0, 0, "28 / 27"),
                        new MapFinding(Rule.KEY_MESSAGES, 0, 0, "10 s / 9 s"),
                        new MapFinding(Rule.KEY_MESSAGES, 2, 0, "2 / 3"));
        assertThat(Spoken.of(two.said())).isEqualTo(new Spoken(2, 28, 10));
        assertThat(Spoken.of(two.said()).keepsToIt()).isFalse();
        assertThat(Spoken.of(List.of("a b", "c", "d")).keepsToIt()).isTrue();
    }

    @Test
    void aTiedFactThatIsNotVerifiedIsFlagged() {
        var tied = new Fact("21 lignes sur 100 touchées", Optional.of(CLAIM));
        var map = with(tied);
        assertThat(check(map, List.of(claim(ClaimState.VERIFIED)))).isEmpty();
        for (var state : List.of(ClaimState.TO_VERIFY, ClaimState.REFUTED, ClaimState.NOT_VERIFIABLE))
            assertThat(check(map, List.of(claim(state))))
                    .as(state.name())
                    .containsExactly(new MapFinding(Rule.UNVERIFIED_FACT, 1, 3, "F-04"));
        assertThat(check(map, List.of()))
                .as("a claim that the register does not have")
                .containsExactly(new MapFinding(Rule.UNVERIFIED_FACT, 1, 3, "F-04"));
    }

    @Test
    void aFactThatRepeatsARumourIsFlaggedWithoutBeingTied() {
        var map = with(new Fact("La mise à jour nocturne efface les réglages.", Optional.empty()));
        assertThat(check(map, List.of(claim(ClaimState.TO_VERIFY))))
                .containsExactly(new MapFinding(Rule.UNVERIFIED_FACT, 1, 3, "F-04"));
    }

    @Test
    void wordsThatBlameOrGuessAreFlaggedWhereTheyStand() {
        assertThat(check(map("C’est la faute du fournisseur.", "Probablement demain.", "Merci."), List.of()))
                .containsExactly(
                        new MapFinding(Rule.BLAME, 1, 0, "la faute du"),
                        new MapFinding(Rule.SPECULATION, 2, 0, "Probablement"));
    }

    private static List<MapFinding> check(MessageMap map, List<Claim> claims) {
        return MapChecker.check(map, claims, Fillings.NONE);
    }

    private static MessageMap with(Fact last) {
        var facts = Stream.concat(facts(2).stream(), Stream.of(last)).toList();
        return new MessageMap(
                new MessageId("test", Tongue.FR),
                "outage",
                Audience.CUSTOMERS,
                "Combien ?",
                List.of(new Key("Un.", facts), new Key("Deux.", facts(3)), new Key("Trois.", facts(3))));
    }

    private static MessageMap map(String... keys) {
        return new MessageMap(
                new MessageId("test", Tongue.FR),
                "outage",
                Audience.CUSTOMERS,
                "Quand ?",
                Stream.of(keys).map(words -> new Key(words, facts(3))).toList());
    }

    private static List<Fact> facts(int count) {
        return Stream.of("Un fait.", "Un autre fait.", "Un dernier fait.")
                .limit(count)
                .map(words -> new Fact(words, Optional.empty()))
                .toList();
    }

    private static Claim claim(ClaimState state) {
        var noted =
                new ClaimAct.Noted(CLAIM, "La mise à jour nocturne efface les réglages", "Forum", Charge.NOBODY, "");
        return new Claim(
                noted,
                noted.statement(),
                Charge.NOBODY,
                state,
                "relevé",
                "",
                "",
                Set.of(),
                Set.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty());
    }
}
