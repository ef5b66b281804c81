// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.core.customer.TestCustomers;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.OfferAct.Given;
import org.vigie.core.journal.Payload;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// Offers that make good: proposed by Inès, approved by others with their PIN, granted within ceiling and budget.
@ExtendWith(FxTest.class)
class OffersOnScreenTest {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();
    private static final PersonId HELENE = new PersonId(new UUID(0, 3));
    private static final OfferId WEEK = new OfferId(new UUID(3, 1), 1);
    private static final OfferRule RULE = new OfferRule("Avoir", "", false, 750, 750, 1_600);
    private static final CustomerFiles NO_FILES =
            (_, _) -> new CustomerFiles.Reading.Unreadable(CustomerFiles.Trouble.CANNOT_OPEN);

    private final Frame frame = TestRooms.frame();
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final TestStation station = new TestStation();
    private Stand stand;

    private void open(int width, int height) {
        station.setPin(TestRooms.ALEX.id(), "1357".toCharArray());
        memory.journal.by(() -> station.person().map(Person::id));
        stand = Stand.show(frame, width, height, () -> {
            var screen = new StakeholdersScreen(
                    memory.room(),
                    TestRooms.people(),
                    station,
                    List.of(),
                    NO_FILES,
                    TestDesks.of(memory.room(), List.of()),
                    frame,
                    new DirectLanes());
            return (Parent) screen.node();
        });
        stand.click("#part-OFFERS");
    }

    @AfterEach
    void close() {
        if (stand != null) stand.close();
    }

    private void running() {
        memory.journal.record(
                new CustomerAct.Registered("", List.of(TestCustomers.KARIM, TestCustomers.ODILE, TestCustomers.LEON)));
        memory.journal.record(new OfferAct.Proposed(WEEK, RULE, List.of(LEGAL, DIRECTION)));
        signed(TestRooms.ALEX.id(), LEGAL);
        signed(HELENE, DIRECTION);
    }

    private void signed(PersonId who, RoleId step) {
        memory.journal.by(() -> Optional.of(who));
        memory.journal.record(new OfferAct.Signed(WEEK, RULE.seal(), step, false));
        memory.journal.by(() -> station.person().map(Person::id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void anOfferIsProposedAndSignedByAnotherWithTheirPin(String language) {
        boolean french = language.equals("fr");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        open(1824, 980);
        stand.click("#offer-new").focus("#offer-what").type("Avoir d’une semaine");
        stand.focus("#offer-worth").type("7,50");
        stand.focus("#offer-ceiling").type("5").click("#answer");
        assertThat(stand.shows("#form-problem")).as("no budget").isTrue();
        stand.focus("#offer-budget").type("24 000").click("#answer");
        assertThat(stand.text("#form-problem"))
                .startsWith(french ? "La valeur tient sous le plafond" : "The worth fits under the ceiling");
        FxTest.runOnFx(() -> stand.find("#offer-ceiling", TextField.class).setText("7.50"));
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(OfferAct.Proposed.class, proposed -> {
            assertThat(proposed.rule()).isEqualTo(new OfferRule("Avoir d’une semaine", "", false, 750, 750, 2_400_000));
            assertThat(proposed.steps()).containsExactly(LEGAL, DIRECTION);
        });
        assertThat(stand.shows("#offer-grant")).isFalse();
        stand.click("#offer-sign");
        assertThat(stand.find("#sign-who", ComboBox.class).getItems())
                .as("who proposed does not approve")
                .isEqualTo(List.of(TestRooms.ALEX));
        stand.focus("#sign-pin").type("0000").click("#answer");
        assertThat(stand.text("#form-problem")).startsWith(french ? "Code erroné." : "Wrong PIN.");
        stand.focus("#sign-pin").type("1357").click("#answer");
        assertThat(last())
                .isInstanceOfSatisfying(
                        OfferAct.Signed.class,
                        signed -> assertThat(signed.step()).isEqualTo(LEGAL));
        assertThat(memory.journal.entries.getLast().author()).contains(TestRooms.ALEX.id());
        stand.click("#offer-sign");
        assertThat(stand.shows("#sign-pin"))
                .as("Alexandre signed, Inès proposed: nobody is left")
                .isFalse();
        assertThat(stand.said())
                .anyMatch(words -> words.startsWith(french ? "Personne d’autre sur ce poste" : "Nobody else on this"));
    }

    @Test
    void whatWouldPassTheBudgetIsNotGrantedAndTheVulnerableComeFirst() {
        running();
        open(1824, 980);
        stand.click("#offer-grant");
        assertThat(stand.text("#grant-count"))
                .isEqualTo("2 clients reçoivent 15,00\u00a0€ en tout. L’enveloppe ne suffit pas pour 1.");
        stand.click("#answer");
        assertThat(last()).isEqualTo(new OfferAct.Granted(WEEK, List.of(new Given("C-1", 750), new Given("C-3", 750))));
        assertThat(stand.text("#offer-figures"))
                .isEqualTo("15,00\u00a0€ sur 16,00\u00a0€, 2 clients dont 2 vulnérables");
        stand.click("#offer-grant");
        assertThat(stand.text("#grant-count"))
                .isEqualTo("Personne ne reçoit rien. Au plafond\u00a0: 2. L’enveloppe ne suffit pas pour 1.");
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aCountThatChangedMeanwhileIsNotGranted() {
        running();
        open(1824, 980);
        stand.click("#offer-grant");
        memory.journal.record(new OfferAct.Granted(WEEK, List.of(new Given("C-2", 750))));
        int before = memory.journal.entries.size();
        stand.click("#answer");
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(stand.text("#form-problem")).startsWith("Le compte a changé entre-temps");
    }

    @Test
    void aFullDiskGrantsNothing() {
        running();
        open(1824, 980);
        memory.journal.refuse(true);
        int before = memory.journal.entries.size();
        stand.click("#offer-grant").click("#answer");
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(stand.shows("#form-problem")).isTrue();
        memory.journal.refuse(false);
        stand.click("#answer");
        assertThat(last()).isInstanceOf(OfferAct.Granted.class);
    }

    @Test
    void anOfferIsClosedWithAReason() {
        running();
        open(1824, 980);
        stand.click("#offer-close").focus("#offer-reason").type("rétabli").press("Enter");
        assertThat(last()).isEqualTo(new OfferAct.Closed(WEEK, "rétabli"));
        assertThat(stand.said()).contains("Clos");
        assertThat(stand.shows("#offer-grant")).isFalse();
    }

    @Test
    void amountsAreReadAsPeopleTypeThem() {
        assertThat(Money.cents("7,50")).isEqualTo(OptionalLong.of(750));
        assertThat(Money.cents("€ 40\u202f000.5")).isEqualTo(OptionalLong.of(4_000_050));
        assertThat(Money.cents("7,505")).isEmpty();
        assertThat(Money.cents("-7")).isEmpty();
        assertThat(Money.cents("sept")).isEmpty();
        assertThat(Money.cents("9999999999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFictionalCaseHasOffersInEveryState(boolean large) {
        if (!large)
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        for (var draft : DemoCase.shift(DemoCase.story(), TestPlans.shipped(), TestRooms.EXERCISE.id()))
            if (draft.occurredAt().isBefore(TestRooms.NOW.plus(Duration.ofSeconds(1)))) memory.journal.append(draft);
        open(large ? 1824 : 1224, large ? 930 : 520);
        stand.picture(large ? "offers-dark-fr" : "offers-light-en");
        assertThat(stand.said())
                .contains(large ? "En cours" : "Running", large ? "Refusé" : "Refused")
                .contains(large ? "À approuver" : "To be approved", "G-03");
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }
}
