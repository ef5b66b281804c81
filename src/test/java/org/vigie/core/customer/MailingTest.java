// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.customer.Mailing.Past;
import org.vigie.core.customer.Mailing.Why;
import org.vigie.core.message.Tongue;
import org.vigie.core.offer.Offer;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;
import org.vigie.core.offer.OfferState;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Way;

/// Who gets an e-mail, and why the others do not.
class MailingTest {
    private static final Choice ALL = Choice.all(Tongue.FR);
    private static final OfferId CREDIT = new OfferId(new UUID(3, 1), 1);

    @Test
    void theMostPressingComeFirstAndThenByReference() {
        var mailing = of(
                ALL,
                mail("C-1", Vulnerability.NONE),
                mail("C-2", Vulnerability.FRAGILE),
                mail("C-3", Vulnerability.VITAL),
                mail("C-4", Vulnerability.VITAL));
        assertThat(mailing.references()).containsExactly("C-3", "C-4", "C-2", "C-1");
        assertThat(mailing.readers(Vulnerability.VITAL)).isEqualTo(2);
        assertThat(mailing.left()).isEmpty();
    }

    @Test
    void everybodyElseIsLeftOutForOneReason() {
        var mailing = of(
                ALL,
                TestCustomers.reached("C-1", Reach.PHONE, "06 39 98 00 01", "fr"),
                TestCustomers.reached("C-2", Reach.LETTER, "1 rue Haute", "fr"),
                TestCustomers.reached("C-3", Reach.SMS, "06 39 98 00 03", "fr"),
                TestCustomers.reached("C-4", Reach.UNKNOWN, "d@clients.example", "fr"),
                TestCustomers.reached("C-5", Reach.NONE, "e@clients.example", "fr"),
                TestCustomers.reached("C-6", Reach.EMAIL, "", "fr"),
                TestCustomers.reached("C-7", Reach.EMAIL, "pas une adresse", "fr"),
                TestCustomers.reached("C-8", Reach.EMAIL, "h@clients.example", "en"),
                TestCustomers.reached("C-9", Reach.EMAIL, "i@clients.example", ""),
                TestCustomers.reached("D-1", Reach.EMAIL, "j@clients.example", "FR"),
                TestCustomers.reached("D-2", Reach.EMAIL, "J@clients.example", "fr"));
        assertThat(mailing.references()).containsExactly("D-1");
        assertThat(mailing.count())
                .isEqualTo(Map.of(
                        Why.OTHER_REACH, 3,
                        Why.NO_REACH, 1,
                        Why.LEFT_ALONE, 1,
                        Why.NO_ADDRESS, 2,
                        Why.OTHER_LANGUAGE, 1,
                        Why.LANGUAGE_UNSAID, 1,
                        Why.SAME_ADDRESS, 1));
        assertThat(mailing.calls())
                .extracting(one -> one.row().customer().reference())
                .as("nobody calls whoever asked to be left alone")
                .containsExactly("C-1", "C-2", "C-3", "C-4", "C-6", "C-7");
    }

    @Test
    void theTextOfALanguageGoesToThoseWhoPreferItAndToTheUnsaidOnlyIfSomebodyWantsSo() {
        var customers = List.of(
                TestCustomers.reached("C-1", Reach.EMAIL, "a@clients.example", "fr"),
                TestCustomers.reached("C-2", Reach.EMAIL, "b@clients.example", "en"),
                TestCustomers.reached("C-3", Reach.EMAIL, "c@clients.example", ""));
        var all = customers.toArray(Customer[]::new);
        assertThat(of(ALL, all).references()).containsExactly("C-1");
        assertThat(of(Choice.all(Tongue.EN), all).references()).containsExactly("C-2");
        var unsaid = new Choice(List.of(), List.of(), Optional.empty(), Tongue.EN, true);
        assertThat(of(unsaid, all).references()).containsExactly("C-2", "C-3");
    }

    @Test
    void segmentsAndVulnerabilityNarrow() {
        var customers = new Customer[] {
            mail("C-1", Vulnerability.VITAL), mail("C-2", Vulnerability.FRAGILE), mail("C-3", Vulnerability.NONE)
        };
        assertThat(of(choice(List.of("Ailleurs"), List.of()), customers)).isEqualTo(Mailing.NOBODY);
        assertThat(of(choice(List.of("Particulier", "Ailleurs"), List.of()), customers)
                        .references())
                .containsExactly("C-1", "C-2", "C-3");
        assertThat(of(choice(List.of(), List.of(Vulnerability.FRAGILE, Vulnerability.VITAL)), customers)
                        .references())
                .containsExactly("C-1", "C-2");
    }

    @Test
    void anOfferIsToldOnlyToThoseToWhomItWasGranted() {
        var choice = new Choice(List.of(), List.of(), Optional.of(CREDIT), Tongue.FR, false);
        var register = register(mail("C-1", Vulnerability.NONE), mail("C-2", Vulnerability.NONE));
        assertThat(Mailing.of(register, choice, Optional.of(offer(Map.of("C-2", 1500L))), Past.NONE)
                        .references())
                .containsExactly("C-2");
        assertThat(Mailing.of(register, choice, Optional.of(offer(Map.of())), Past.NONE))
                .isEqualTo(Mailing.NOBODY);
        assertThat(Mailing.of(register, choice, Optional.empty(), Past.NONE)).isEqualTo(Mailing.NOBODY);
    }

    @Test
    void nobodyGetsTheSameTextTwice() {
        var register = register(mail("C-1", Vulnerability.NONE), mail("C-2", Vulnerability.NONE));
        var mailing = Mailing.of(register, ALL, Optional.empty(), new Past(Set.of("C-1"), Set.of()));
        assertThat(mailing.references()).containsExactly("C-2");
        assertThat(mailing.count()).isEqualTo(Map.of(Why.HAS_IT, 1));
    }

    @Test
    void whoeverALetterCameBackFromIsCalledInstead() {
        var register = register(mail("C-1", Vulnerability.NONE), mail("C-2", Vulnerability.NONE));
        var mailing = Mailing.of(register, ALL, Optional.empty(), new Past(Set.of(), Set.of("C-1")));
        assertThat(mailing.references()).containsExactly("C-2");
        assertThat(mailing.calls()).extracting(Mailing.Left::why).containsExactly(Why.CAME_BACK);
    }

    @Test
    void aListIsReadWithTheAddressesOfNowAndWithoutThoseWhoLeft() {
        var list = List.of("C-1", "C-2", "C-3", "C-4");
        var account = new Account(
                new AccountId(new UUID(4, 1)),
                Way.MAIL,
                "Clients",
                "",
                4,
                Optional.of(Mailing.readers(Register.EMPTY, list).seal()));
        var readers = Mailing.readers(
                register(
                        TestCustomers.reached("C-1", Reach.EMAIL, " neuf@clients.example ", "fr"),
                        TestCustomers.reached("C-2", Reach.NONE, "b@clients.example", "fr"),
                        TestCustomers.reached("C-4", Reach.PHONE, "06 39 98 00 04", "fr")),
                list);
        assertThat(readers.addresses()).containsExactly("neuf@clients.example", "", "", "");
        assertThat(readers.areThoseOf(account)).as("it is who was confirmed").isTrue();
        assertThat(Mailing.readers(Register.EMPTY, List.of("C-1", "C-2", "C-3", "C-5"))
                        .areThoseOf(account))
                .isFalse();
    }

    private static Mailing of(Choice choice, Customer... customers) {
        return Mailing.of(register(customers), choice, Optional.empty(), Past.NONE);
    }

    private static Choice choice(List<String> segments, List<Vulnerability> vulnerabilities) {
        return new Choice(segments, vulnerabilities, Optional.empty(), Tongue.FR, false);
    }

    private static Register register(Customer... customers) {
        return TestCustomers.register(Arrays.asList(customers));
    }

    private static Customer mail(String reference, Vulnerability vulnerability) {
        return TestCustomers.mailed(reference, vulnerability);
    }

    private static Offer offer(Map<String, Long> given) {
        var rule = new OfferRule("Avoir", "", false, 1500, 1500, 100_000);
        return new Offer(CREDIT, rule, new OfferState.Closed(Optional.empty(), java.time.Instant.EPOCH, ""), given);
    }
}
