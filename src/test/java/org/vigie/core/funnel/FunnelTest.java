// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vigie.core.funnel.TestFunnel.CALL;
import static org.vigie.core.funnel.TestFunnel.CART;
import static org.vigie.core.funnel.TestFunnel.CART_FR;
import static org.vigie.core.funnel.TestFunnel.TIMED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.funnel.Reassurance.Why;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.message.Tongue;

class FunnelTest {
    private static final PersonId HELENE = new PersonId(new UUID(0, 3));
    private static final List<Message> SHIPPED = List.of(CART, TIMED, CALL);
    private static final Instant NOW = Entries.T0.plus(Duration.ofHours(2));
    private static final ObjectionId COST = new ObjectionId(new UUID(7, 1), 1);

    private final Entries entries = new Entries();

    /// Inès asks, Paul and Hélène approve: one minute each.
    private FunnelTest approve(Message text) {
        var legal = UsualRoles.LEGAL.id();
        var direction = UsualRoles.DIRECTION.id();
        var words = List.of(Words.of(text));
        entries.add(new ApprovalAct.Submitted(words, List.of(legal, direction)));
        entries.add(Entries.PAUL, new ApprovalAct.Signed(words, legal, false, Optional.empty(), ""));
        entries.add(
                HELENE,
                new ApprovalAct.Signed(words, direction, false, Optional.of(Entries.T0.plus(Duration.ofHours(3))), ""));
        return this;
    }

    private Library.Shelf shelf() {
        return Library.fold(SHIPPED, entries.all());
    }

    private Approvals approvals() {
        return TestApprovals.told(shelf(), entries.all());
    }

    private Funnel funnel(Instant now) {
        return Funnel.fold(entries.all(), shelf(), approvals(), now);
    }

    private Reassurance cart() {
        return funnel(NOW).at(CART_FR);
    }

    @Test
    void anApprovedTextStandsWithWhoPutItThereAndSinceWhen() {
        approve(CART).entries.add(Entries.PAUL, new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        assertThat(cart()).isInstanceOfSatisfying(Reassurance.On.class, on -> {
            assertThat(on.text().message()).isEqualTo(CART);
            assertThat(on.since()).isEqualTo(Entries.at(3));
            assertThat(on.by()).contains(Entries.PAUL);
        });
        assertThat(funnel(NOW).at(new Spot(Step.CART, Tongue.EN))).isEqualTo(new Reassurance.Nothing());
        assertThat(funnel(NOW).lapsed()).isZero();
    }

    @Test
    void aTextThatNobodyApprovedIsNeverOn() {
        entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        assertThat(why()).isEqualTo(Why.NOT_APPROVED);
    }

    @Test
    void anApprovalThatComesAfterwardsDoesNotMakeItStand() {
        entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        approve(CART);
        assertThat(why()).isEqualTo(Why.NOT_APPROVED);
        entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        assertThat(cart()).isInstanceOf(Reassurance.On.class);
    }

    @Test
    void otherWordsAWithdrawalAndTheEndOfTheApprovalTakeItOff() {
        approve(CART).entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        assertThat(funnel(Entries.T0.plus(Duration.ofHours(3))).at(CART_FR))
                .isInstanceOfSatisfying(
                        Reassurance.Lapsed.class,
                        lapsed -> assertThat(lapsed.why()).isEqualTo(Why.EXPIRED));
        entries.add(new MessageAct.Withdrawn(CART.id(), ""));
        assertThat(why()).isEqualTo(Why.WITHDRAWN);
        entries.add(new MessageAct.Restored(CART.id()));
        entries.add(new MessageAct.Kept(List.of(CART.saying(2, CART.title(), "Commandez."))));
        assertThat(why()).isEqualTo(Why.EDITED);
        assertThat(funnel(NOW).lapsed()).isEqualTo(1);
    }

    @Test
    void aTextIsOnlyPutWhereItIsWrittenFor() {
        var cart = TestApprovals.of(Optional.empty(), CART)
                .approved(CART.id(), NOW)
                .orElseThrow();
        assertThat(FunnelAct.TextPut.of(CART_FR, cart, NOW)).contains(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        assertThat(FunnelAct.TextPut.of(new Spot(Step.HOTLINE, Tongue.FR), cart, NOW))
                .isEmpty();
        assertThat(FunnelAct.TextPut.of(new Spot(Step.CART, Tongue.EN), cart, NOW))
                .isEmpty();
        var ended = TestApprovals.of(Optional.of(NOW.plusSeconds(1)), CART)
                .approved(CART.id(), NOW)
                .orElseThrow();
        assertThat(FunnelAct.TextPut.of(CART_FR, ended, NOW.plusSeconds(1))).isEmpty();
        approve(CALL).entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CALL)));
        assertThat(why()).as("a forged act does not stand either").isEqualTo(Why.NOT_APPROVED);
    }

    @Test
    void takenOffItSaysWhyAndIsNoLongerGivenAway() {
        approve(CART).entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        entries.add(new FunnelAct.TextTaken(Step.CART, Tongue.FR, "rétabli"));
        entries.add(new FunnelAct.TextTaken(Step.HOME, Tongue.FR, "jamais mis"));
        assertThat(cart())
                .isEqualTo(new Reassurance.Off(Words.of(CART), "rétabli", Entries.at(4), Optional.of(Entries.INES)));
        assertThat(funnel(NOW).at(new Spot(Step.HOME, Tongue.FR))).isEqualTo(new Reassurance.Nothing());
        assertThat(edition(Fillings.NONE, Nature.REAL).texts()).isEmpty();
    }

    @Test
    void stepsHaveOwners() {
        entries.add(new FunnelAct.StepCharged(Step.CART, Charge.of(Entries.PAUL)));
        entries.add(new FunnelAct.StepCharged(Step.CART, Charge.of(UsualRoles.LEGAL.id())));
        assertThat(funnel(NOW).owner(Step.CART)).isEqualTo(Charge.of(UsualRoles.LEGAL.id()));
        assertThat(funnel(NOW).owner(Step.HOME)).isEqualTo(Charge.NOBODY);
    }

    @Test
    void anObjectionIsAnsweredOnlyWhileItsTextIsApproved() {
        entries.add(new FunnelAct.ObjectionKept(COST, Tongue.FR, "C’est cher ?", Optional.of(CALL.id())));
        var objection = funnel(NOW).objections().getFirst();
        assertThat(objection.answerAt(approvals(), NOW)).isEmpty();
        assertThat(funnel(NOW).next(new UUID(7, 2)).spoken()).isEqualTo("O-02");
        approve(CALL);
        assertThat(objection.answerAt(approvals(), NOW)).isPresent();
        assertThat(edition(Fillings.NONE, Nature.REAL).answers())
                .extracting(Edition.Answer::words, Edition.Answer::body)
                .containsExactly(tuple("C’est cher ?", "Je vous rappelle."));
        entries.add(new FunnelAct.ObjectionWithdrawn(COST, ""));
        assertThat(funnel(NOW).objections()).isEmpty();
        assertThat(funnel(NOW).next(new UUID(7, 2)).number())
                .as("numbers are not given twice")
                .isEqualTo(2);
    }

    @Test
    void aTextWithAnOpenVariableStaysOutAndIsNamed() {
        approve(TIMED).entries.add(new FunnelAct.TextPut(Step.HOME, Words.of(TIMED)));
        var open = edition(Fillings.NONE, Nature.REAL);
        assertThat(open.texts()).isEmpty();
        assertThat(open.left()).containsExactly(new Edition.Left("Accueil", Set.of("next-update")));
        entries.add(new MessageAct.Filled("next-update", "17:30", ""));
        var filled = edition(Fillings.typed(entries.all()), Nature.REAL);
        assertThat(filled.left()).isEmpty();
        assertThat(filled.texts().getFirst().body()).isEqualTo("Prochain point à 17:30.\n\nMerci.");
    }

    @Test
    void everyPieceOfAnExerciseSaysSo() {
        approve(CART).entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        assertThat(edition(Fillings.NONE, Nature.EXERCISE).texts().getFirst().body())
                .isEqualTo("EXERCICE — EXERCICE — EXERCICE\n\nCommandez sans risque.");
        assertThat(edition(Fillings.NONE, Nature.REPLAY).texts().getFirst().body())
                .startsWith(Edition.EXERCISE_MARK);
        assertThat(edition(Fillings.NONE, Nature.REAL).texts().getFirst().body())
                .isEqualTo("Commandez sans risque.");
    }

    @Test
    void theSealOfWhatASiteReadsChangesWithWhatIsOn() {
        approve(CART).entries.add(new FunnelAct.TextPut(Step.CART, Words.of(CART)));
        var before = edition(Fillings.NONE, Nature.REAL);
        entries.add(new FunnelAct.Exported("site.json", 1, before.seal()));
        assertThat(funnel(NOW).exported().orElseThrow().seal())
                .isEqualTo(edition(Fillings.NONE, Nature.REAL).seal());
        entries.add(new FunnelAct.TextTaken(Step.CART, Tongue.FR, ""));
        assertThat(edition(Fillings.NONE, Nature.REAL).seal())
                .isNotEqualTo(before.seal())
                .isNotEqualTo(Hash.NONE);
    }

    @Test
    void aGuaranteeGoesOutWhileItsTextIsApprovedAndItsProofIsFresh() {
        var proof = new Proof("https://altea.example/garanties", Optional.empty(), Entries.T0);
        var id = new AssuranceId(new UUID(8, 1), 1);
        entries.add(new FunnelAct.AssuranceKept(
                id, Assurance.Kind.GUARANTEE, Tongue.FR, "Remplacée", "SAV", proof, Optional.of(CALL.id())));
        assertThat(edition(Fillings.NONE, Nature.REAL).told())
                .as("not approved")
                .isEmpty();
        entries.add(new MessageAct.Kept(List.of(CALL)));
        var legal = UsualRoles.LEGAL.id();
        entries.add(new ApprovalAct.Submitted(List.of(Words.of(CALL)), List.of(legal)));
        entries.add(Entries.PAUL, new ApprovalAct.Signed(List.of(Words.of(CALL)), legal, false, Optional.empty(), ""));
        assertThat(edition(Fillings.NONE, Nature.REAL).told()).singleElement().satisfies(told -> {
            assertThat(told.body()).isEqualTo("Je vous rappelle.");
            assertThat(told.link()).isEqualTo("https://altea.example/garanties");
        });
        assertThat(edition(Fillings.NONE, Nature.EXERCISE).told().getFirst().body())
                .startsWith(Edition.EXERCISE_MARK);
        var assurance = funnel(NOW).assurances().getFirst();
        var stale = Entries.T0.plus(Duration.ofDays(90));
        assertThat(assurance.isStaleAt(stale.minusSeconds(1))).isFalse();
        assertThat(assurance.told(approvals(), stale)).as("the proof is stale").isEmpty();
        assertThat(Edition.of(funnel(stale), approvals(), Fillings.NONE, Nature.REAL, stale)
                        .told())
                .isEmpty();
        entries.add(new FunnelAct.AssuranceWithdrawn(id, ""));
        assertThat(funnel(NOW).assurances()).isEmpty();
        assertThat(funnel(NOW).nextAssurance(new UUID(8, 2)).spoken()).isEqualTo("P-02");
    }

    @Test
    void aProofIsALinkOrAFile() {
        assertThat(Proof.isLink("https://altea.example/x")).isTrue();
        assertThat(Proof.isLink("javascript:alert(1)")).isFalse();
        assertThat(Proof.isLink("altea.example")).isFalse();
        assertThat(Proof.isLink("https://")).isFalse();
        assertThatThrownBy(() -> new Proof("", Optional.empty(), NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proof("file:///etc/passwd", Optional.empty(), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Edition edition(Fillings fillings, Nature nature) {
        return Edition.of(funnel(NOW), approvals(), fillings, nature, NOW);
    }

    private Why why() {
        return ((Reassurance.Lapsed) cart()).why();
    }
}
