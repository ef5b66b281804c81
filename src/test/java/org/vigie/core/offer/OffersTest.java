// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.customer.TestCustomers.KARIM;
import static org.vigie.core.customer.TestCustomers.LEON;
import static org.vigie.core.customer.TestCustomers.ODILE;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.Register.Row;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.OfferAct.Given;
import org.vigie.core.offer.Offer.Objection;

class OffersTest {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();
    private static final PersonId HELENE = new PersonId(new UUID(0, 3));
    private static final OfferId WEEK = new OfferId(new UUID(3, 1), 1);
    private static final OfferRule RULE = new OfferRule("Avoir", "", false, 750, 750, 1_600);

    private final Entries entries = new Entries();

    private Offer offer() {
        return Offers.fold(entries.all()).one(WEEK).orElseThrow();
    }

    private static List<Row> rows(Customer... customers) {
        return List.of(customers).stream()
                .map(customer -> new Row(customer, List.of(), List.of()))
                .toList();
    }

    private void propose(OfferRule rule) {
        entries.add(new OfferAct.Proposed(WEEK, rule, List.of(LEGAL, DIRECTION)));
    }

    private void sign(PersonId who, RoleId step, OfferRule rule) {
        entries.add(who, new OfferAct.Signed(WEEK, rule.seal(), step, false));
    }

    private void approve() {
        propose(RULE);
        sign(Entries.PAUL, LEGAL, RULE);
        sign(HELENE, DIRECTION, RULE);
    }

    @Test
    void twoDifferentPeopleApproveAndNeitherIsTheOneWhoProposed() {
        propose(RULE);
        sign(Entries.INES, LEGAL, RULE);
        assertThat(offer().state()).as("Inès proposed it").isInstanceOf(OfferState.Waiting.class);
        sign(Entries.PAUL, DIRECTION, RULE);
        assertThat(((OfferState.Waiting) offer().state()).next())
                .as("out of turn")
                .isEqualTo(LEGAL);
        sign(Entries.PAUL, LEGAL, RULE);
        sign(Entries.PAUL, DIRECTION, RULE);
        assertThat(((OfferState.Waiting) offer().state()).next())
                .as("Paul signed already")
                .isEqualTo(DIRECTION);
        sign(HELENE, DIRECTION, RULE);
        assertThat(offer().state())
                .isInstanceOfSatisfying(
                        Running.class,
                        running -> assertThat(running.signed())
                                .extracting(OfferState.Signature::person)
                                .containsExactly(Entries.PAUL, HELENE));
    }

    @Test
    void nothingOutsideThePackageMakesARunningOffer() {
        for (var made : Running.class.getDeclaredConstructors())
            assertThat(Modifier.isPublic(made.getModifiers())).isFalse();
        assertThatThrownBy(() -> new Running(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfferAct.Proposed(WEEK, RULE, List.of(LEGAL, LEGAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherRuleWaitsForItsSignaturesAgainAndKeepsWhatWasGiven() {
        approve();
        entries.add(new OfferAct.Granted(WEEK, List.of(new Given("C-1", 750))));
        var wider = new OfferRule("Avoir", "", false, 750, 1_500, 5_000);
        propose(wider);
        assertThat(offer().state()).isInstanceOf(OfferState.Waiting.class);
        assertThat(offer().used()).isEqualTo(750);
        sign(Entries.PAUL, LEGAL, RULE);
        assertThat(((OfferState.Waiting) offer().state()).signed())
                .as("signed for the rule before")
                .isEmpty();
    }

    @Test
    void onlyARunningOfferIsGranted() {
        propose(RULE);
        assertThat(offer().grant(rows(ODILE))).isEqualTo(new Offer.Grant(List.of(), Map.of(Objection.NOT_RUNNING, 1)));
        entries.add(Entries.PAUL, new OfferAct.Refused(WEEK, LEGAL, "trop cher"));
        assertThat(offer().grant(rows(ODILE)).given()).isEmpty();
        assertThat(offer().state()).isInstanceOf(OfferState.Refused.class);
    }

    @Test
    void theCeilingAndTheBudgetAreNeverPassed() {
        approve();
        var grant = offer().grant(rows(ODILE, LEON, KARIM));
        assertThat(grant.given()).containsExactly(new Given("C-1", 750), new Given("C-3", 750));
        assertThat(grant.without()).isEqualTo(Map.of(Objection.BUDGET, 1));
        entries.add(offer().act(grant));
        assertThat(offer().used()).isEqualTo(1_500);
        assertThat(offer().count()).isEqualTo(2);
        assertThat(offer().left()).isEqualTo(100);
        assertThat(offer().grant(rows(ODILE, KARIM)).without())
                .isEqualTo(Map.of(Objection.CEILING, 1, Objection.BUDGET, 1));
        assertThat(offer().grant(rows(KARIM, KARIM)).given()).isEmpty();
    }

    @Test
    void theSameCustomerTwiceInOneGrantGetsItOnce() {
        approve();
        var grant = offer().grant(rows(ODILE, ODILE));
        assertThat(grant.given()).hasSize(1);
        assertThat(grant.without()).isEqualTo(Map.of(Objection.CEILING, 1));
    }

    @Test
    void theRuleSaysForWhom() {
        var rule = new OfferRule("Routeur", "Particulier", true, 1, 1, 10);
        propose(rule);
        sign(Entries.PAUL, LEGAL, rule);
        sign(HELENE, DIRECTION, rule);
        assertThat(offer().grant(rows(ODILE, KARIM, LEON)).without()).isEqualTo(Map.of(Objection.NOT_MEANT, 1));
        assertThatThrownBy(() -> new OfferRule("x", "", false, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfferRule("x", "", false, 2, 1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfferRule("x", "", false, 1, 9, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedOfferGivesNothingMore() {
        approve();
        entries.add(new OfferAct.Closed(WEEK, "rétabli"));
        assertThat(offer().grant(rows(ODILE)).without()).isEqualTo(Map.of(Objection.NOT_RUNNING, 1));
        assertThat(new OfferAct.Granted(WEEK, List.of(new Given("C-1", 750))).toString())
                .doesNotContain("C-1");
        assertThat(Offers.fold(entries.all()).next(new UUID(3, 2)).spoken()).isEqualTo("G-02");
    }
}
