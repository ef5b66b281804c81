// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.MessageAct;

class ApprovalsTest {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();
    private static final PersonId HELENE = new PersonId(new UUID(0, 3));
    private static final Message TEXT = TestMessages.HOLDING;
    private static final Message EDITED = TEXT.saying(2, "Panne", "Une panne touche {service}.");
    private static final Instant NOW = Entries.at(60);

    private final Entries entries = new Entries();

    @Test
    void everyStepInItsOrderMakesAnApprovedText() {
        assertThat(state()).isEqualTo(new Approval.Draft(TEXT));
        submit(TEXT);
        assertThat(waiting().next()).isEqualTo(LEGAL);
        assertThat(waiting().waitingSince()).isEqualTo(Entries.at(0));
        sign(Entries.PAUL, LEGAL, "réserve levée");
        assertThat(waiting().next()).isEqualTo(DIRECTION);
        assertThat(waiting().waitingSince()).isEqualTo(Entries.at(1));
        assertThat(leave()).isEmpty();
        sign(HELENE, DIRECTION, "");
        var approved = leave().orElseThrow();
        assertThat(approved.message()).isEqualTo(TEXT);
        assertThat(approved.by()).isEqualTo(Entries.INES);
        assertThat(approved.signed())
                .containsExactly(
                        new Approval.Signature(LEGAL, Entries.PAUL, false, Entries.at(1), "réserve levée"),
                        new Approval.Signature(DIRECTION, HELENE, false, Entries.at(2), ""));
        assertThat(approvals().waiting()).isEmpty();
    }

    @Test
    void nobodySignsTwiceNorWhatTheyAskedFor() {
        submit(TEXT);
        sign(Entries.INES, LEGAL, "");
        assertThat(waiting().signed()).isEmpty();
        sign(Entries.PAUL, LEGAL, "");
        sign(Entries.PAUL, DIRECTION, "");
        assertThat(waiting().next()).isEqualTo(DIRECTION);
        assertThat(waiting().mayBeSignedBy(Entries.PAUL)).isFalse();
        assertThat(waiting().mayBeSignedBy(HELENE)).isTrue();
    }

    @Test
    void aStepOutOfTurnAndOneDoneTwiceAreLeftOut() {
        sign(HELENE, LEGAL, "nobody asked");
        assertThat(state()).isInstanceOf(Approval.Draft.class);
        submit(TEXT);
        sign(HELENE, DIRECTION, "");
        assertThat(waiting().signed()).isEmpty();
        sign(Entries.PAUL, LEGAL, "");
        sign(new PersonId(new UUID(0, 9)), LEGAL, "second station");
        assertThat(waiting().signed()).hasSize(1);
    }

    @Test
    void anEditMakesADraftAndTakingItBackBringsTheApprovalBack() {
        approve(TEXT);
        entries.add(new MessageAct.Kept(List.of(EDITED)));
        assertThat(state()).isEqualTo(new Approval.Draft(EDITED));
        assertThat(leave()).isEmpty();
        submit(EDITED);
        assertThat(waiting().signed()).isEmpty();
        entries.add(Entries.PAUL, new ApprovalAct.Signed(List.of(Words.of(TEXT)), LEGAL, false, Optional.empty(), ""));
        assertThat(waiting().signed()).as("signed were the words of before").isEmpty();
        var before = entries.all().subList(0, 3);
        assertThat(fold(before).approved(TEXT.id(), NOW)).isPresent();
    }

    @Test
    void takingUpWhatAModelProposedMakesADraftLikeEveryEdit() {
        approve(TEXT);
        entries.add(new MessageAct.Kept(List.of(EDITED), Optional.of("llama3.2:3b")));
        assertThat(state()).isEqualTo(new Approval.Draft(EDITED));
        assertThat(leave()).isEmpty();
    }

    @Test
    void otherAudiencesChannelsAndDatesAreApprovedAnew() {
        approve(TEXT);
        var elsewhere = new Message(
                TEXT.id(),
                2,
                TEXT.purpose(),
                TEXT.scenario(),
                Audience.MEDIA,
                TEXT.outlets(),
                TEXT.level(),
                TEXT.tone(),
                TEXT.title(),
                TEXT.body(),
                TEXT.adapted(),
                TEXT.expires(),
                TEXT.tags());
        var tagged = new Message(
                TEXT.id(),
                3,
                TEXT.purpose(),
                TEXT.scenario(),
                TEXT.audience(),
                TEXT.outlets(),
                TEXT.level(),
                TEXT.tone(),
                TEXT.title(),
                TEXT.body(),
                TEXT.adapted(),
                TEXT.expires(),
                List.of("box"));
        entries.add(new MessageAct.Kept(List.of(elsewhere)));
        assertThat(leave()).isEmpty();
        entries.add(new MessageAct.Kept(List.of(tagged)));
        assertThat(leave()).isPresent();
    }

    @Test
    void aRefusalSaysWhyAndTheTextCanBeSubmittedAgain() {
        submit(TEXT);
        entries.add(Entries.PAUL, new ApprovalAct.Refused(Words.of(TEXT), LEGAL, "chiffre non établi"));
        assertThat(state())
                .isEqualTo(new Approval.Refused(
                        TEXT,
                        new Approval.Signature(LEGAL, Entries.PAUL, false, Entries.at(1), ""),
                        "chiffre non établi"));
        sign(HELENE, DIRECTION, "");
        assertThat(leave()).isEmpty();
        submit(TEXT);
        assertThat(waiting().next()).isEqualTo(LEGAL);
        assertThatThrownBy(() -> new ApprovalAct.Refused(Words.of(TEXT), LEGAL, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEarliestDateThatSomebodySetEndsTheApproval() {
        submit(TEXT);
        entries.add(Entries.PAUL, signed(LEGAL, Optional.of(NOW.plusSeconds(60))));
        entries.add(HELENE, signed(DIRECTION, Optional.of(NOW.plus(Duration.ofDays(90)))));
        assertThat(leave().orElseThrow().until()).contains(NOW.plusSeconds(60));
        assertThat(approvals().approved(TEXT.id(), NOW.plusSeconds(60))).isEmpty();
        submit(TEXT);
        sign(Entries.PAUL, LEGAL, "");
        sign(HELENE, DIRECTION, "");
        assertThat(leave().orElseThrow().until()).as("asked for anew").isEmpty();
    }

    @Test
    void aTextThatIsWithdrawnIsNotApproved() {
        approve(TEXT);
        entries.add(new MessageAct.Withdrawn(TEXT.id(), "remplacé"));
        assertThat(leave()).isEmpty();
        entries.add(new MessageAct.Restored(TEXT.id()));
        assertThat(leave()).isPresent();
    }

    @Test
    void takingASubmissionBackTakesWhatWasSignedWithIt() {
        approve(TEXT);
        assertThat(fold(entries.all().subList(1, 3)).of(TEXT)).isInstanceOf(Approval.Draft.class);
    }

    @Test
    void takingASignatureBackWaitsForThatStepAgain() {
        approve(TEXT);
        var without = fold(List.of(entries.all().get(0), entries.all().get(1)));
        assertThat(without.of(TEXT))
                .isInstanceOfSatisfying(
                        Approval.Submitted.class,
                        state -> assertThat(state.next()).isEqualTo(DIRECTION));
        var first = fold(List.of(entries.all().get(0), entries.all().get(2)));
        assertThat(first.of(TEXT))
                .isInstanceOfSatisfying(
                        Approval.Submitted.class,
                        state -> assertThat(state.signed())
                                .as("what came after it was signed out of turn")
                                .isEmpty());
    }

    @Test
    void entriesThatArriveLateComeToTheSameInTheOrderOfTheirClocks() {
        approve(TEXT);
        var there = new java.util.ArrayList<>(entries.all());
        java.util.Collections.reverse(there);
        there.sort(java.util.Comparator.comparing(Entry::clock));
        assertThat(fold(there).approved(TEXT.id(), NOW)).isPresent();
        // two stations that could not see each other let different people sign the same step: the earlier one counts
        submit(TEXT);
        sign(HELENE, LEGAL, "station A");
        sign(Entries.PAUL, LEGAL, "station B");
        assertThat(waiting().signed()).extracting(Approval.Signature::person).containsExactly(HELENE);
    }

    @Test
    void manyTextsAreApprovedInOneGo() {
        var both = List.of(Words.of(TEXT), Words.of(TestMessages.ENGLISH));
        entries.add(new ApprovalAct.Submitted(both, List.of(LEGAL)));
        entries.add(Entries.PAUL, new ApprovalAct.Signed(both, LEGAL, true, Optional.empty(), ""));
        assertThat(leave().orElseThrow().signed().getFirst().delegate()).isTrue();
        assertThat(approvals().approved(TestMessages.ENGLISH.id(), NOW)).isPresent();
    }

    @Test
    void remarksStayWithTheTextAndAReminderWithItsStep() {
        submit(TEXT);
        entries.add(Entries.PAUL, new ApprovalAct.Commented(Words.of(TEXT), "depuis quand ?"));
        entries.add(new ApprovalAct.Reminded(List.of(Words.of(TEXT)), LEGAL));
        assertThat(waiting().reminded()).contains(Entries.at(2));
        sign(Entries.PAUL, LEGAL, "");
        assertThat(waiting().reminded()).isEmpty();
        entries.add(new MessageAct.Kept(List.of(EDITED)));
        assertThat(approvals().comments(TEXT.id()))
                .containsExactly(
                        new Approvals.Comment(TEXT.seal(), Optional.of(Entries.PAUL), Entries.at(1), "depuis quand ?"));
    }

    @Test
    void theCircuitDependsOnLevelAndAudienceAndCanBeChanged() {
        var usual = approvals().circuit();
        assertThat(usual.steps(CrisisLevel.WATCH, Audience.CUSTOMERS)).containsExactly(DIRECTION);
        assertThat(usual.steps(CrisisLevel.CRISIS, Audience.CUSTOMERS)).containsExactly(LEGAL, DIRECTION);
        assertThat(usual.steps(CrisisLevel.WATCH, Audience.MEDIA)).containsExactly(LEGAL, DIRECTION);
        assertThat(usual.steps(CrisisLevel.ALERT, Audience.EMPLOYEES)).containsExactly(UsualRoles.COMMUNICATION.id());
        assertThat(usual.steps(CrisisLevel.MAJOR_CRISIS, Audience.EMPLOYEES)).containsExactly(DIRECTION);
        var own = new Circuit(List.of(new Circuit.Route(List.of(), CrisisLevel.WATCH, List.of(LEGAL))));
        entries.add(new ApprovalAct.CircuitSet(own));
        assertThat(approvals().circuit()).isEqualTo(own);
        assertThatThrownBy(() -> new Circuit(List.of(new Circuit.Route(List.of(), CrisisLevel.ALERT, List.of(LEGAL)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Circuit.Route(List.of(), CrisisLevel.WATCH, List.of(LEGAL, LEGAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void approve(Message text) {
        entries.add(new ApprovalAct.Submitted(List.of(Words.of(text)), List.of(LEGAL, DIRECTION)));
        entries.add(Entries.PAUL, signed(LEGAL, Optional.empty()));
        entries.add(HELENE, signed(DIRECTION, Optional.empty()));
    }

    private void submit(Message text) {
        entries.add(new ApprovalAct.Submitted(List.of(Words.of(text)), List.of(LEGAL, DIRECTION)));
    }

    private void sign(PersonId by, RoleId step, String comment) {
        entries.add(by, new ApprovalAct.Signed(List.of(Words.of(TEXT)), step, false, Optional.empty(), comment));
    }

    private static ApprovalAct.Signed signed(RoleId step, Optional<Instant> until) {
        return new ApprovalAct.Signed(List.of(Words.of(TEXT)), step, false, until, "");
    }

    private Approvals approvals() {
        return fold(entries.all());
    }

    private static Approvals fold(List<Entry> entries) {
        return Approvals.fold(Library.fold(List.of(TEXT, TestMessages.ENGLISH), entries), entries);
    }

    private Approval state() {
        var shelf = Library.fold(List.of(TEXT), entries.all());
        return approvals().of(shelf.one(TEXT.id()).orElseThrow().message());
    }

    private Approval.Submitted waiting() {
        return (Approval.Submitted) state();
    }

    private Optional<Approved> leave() {
        return approvals().approved(TEXT.id(), NOW);
    }
}
