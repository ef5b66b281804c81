// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Paracrisis;
import org.vigie.core.advice.ParacrisisResponse;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.Reputation;
import org.vigie.core.advice.Response;

class AdviceTest {
    /// Rows of the decision table: type, history, reputation, harm, claim, and the rules that hold. "?" is unknown.
    @ParameterizedTest
    @CsvSource({
        "RUMOUR, no, NEUTRAL, ?, ?, BASE S1 S2 S7",
        "RUMOUR, no, NEUTRAL, no, yes, BASE S1 S2",
        "RUMOUR, yes, GOOD, ?, no, BASE S2 S3 S7",
        "NATURAL_DISASTER, no, GOOD, ?, ?, BASE S1 S2",
        "WORKPLACE_VIOLENCE, ?, NEGATIVE, yes, ?, BASE S2 S3 S10",
        "TAMPERING, yes, ?, no, no, BASE S2 S3",
        "CHALLENGE, no, NEUTRAL, ?, ?, BASE S4",
        "CHALLENGE, no, NEUTRAL, ?, no, BASE S4 S7",
        "CHALLENGE, no, NEGATIVE, ?, yes, BASE S5",
        "TECHNICAL_ACCIDENT, no, GOOD, no, ?, BASE S4",
        "TECHNICAL_PRODUCT_HARM, yes, ?, ?, ?, BASE S5",
        "TECHNICAL_ACCIDENT, ?, NEUTRAL, ?, ?, BASE",
        "TECHNICAL_ACCIDENT, no, ?, ?, ?, BASE",
        "HUMAN_ACCIDENT, ?, ?, ?, ?, BASE S6",
        "HUMAN_PRODUCT_HARM, no, GOOD, yes, ?, BASE S6 S10",
        "MISDEED, ?, ?, ?, ?, BASE S6",
        "MISCONDUCT, no, GOOD, ?, ?, BASE S6",
        "MISDEED_WITH_INJURIES, yes, NEGATIVE, yes, no, BASE S6 S10",
        "?, yes, NEGATIVE, ?, no, BASE",
    })
    void tableGivesItsRow(String type, String history, String reputation, String harm, String claim, String rules) {
        var answers = Answers.NONE
                .with(Question.TYPE, known(type).map(CrisisType::valueOf))
                .with(Question.HISTORY, known(history).map("yes"::equals))
                .with(Question.REPUTATION, known(reputation).map(Reputation::valueOf))
                .with(Question.HARM, known(harm).map("yes"::equals))
                .with(Question.CLAIM, known(claim).map("yes"::equals));
        assertThat(Advice.on(answers).numbers()).containsExactly(rules.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL_DISASTER, VICTIM, READ",
        "RUMOUR, VICTIM, READ",
        "WORKPLACE_VIOLENCE, VICTIM, READ",
        "TAMPERING, VICTIM, UNVERIFIED",
        "CHALLENGE, ACCIDENT, READ",
        "TECHNICAL_ACCIDENT, ACCIDENT, READ",
        "TECHNICAL_PRODUCT_HARM, ACCIDENT, READ",
        "HUMAN_ACCIDENT, PREVENTABLE, READ",
        "HUMAN_PRODUCT_HARM, PREVENTABLE, READ",
        "MISDEED, PREVENTABLE, UNVERIFIED",
        "MISCONDUCT, PREVENTABLE, UNVERIFIED",
        "MISDEED_WITH_INJURIES, PREVENTABLE, UNVERIFIED",
    })
    void typeBelongsToItsCluster(CrisisType type, Cluster cluster, Proof proof) {
        assertThat(Cluster.of(type)).isEqualTo(cluster);
        assertThat(Cluster.proof(type)).isEqualTo(proof);
    }

    /// Rows of the table on paracrises: kind, claim, urgency, legitimacy, power, and the rules that hold.
    @ParameterizedTest
    @CsvSource({
        "CHALLENGE, ?, ?, no, ?, P1 P3 P4 P5 P6",
        "CHALLENGE, no, no, no, yes, P1 P2 P3 P4 P5 P6 P9",
        "FAUX_PAS, no, no, no, no, P2 P3 P4 P5 P6 P9",
        "ANGRY_CUSTOMERS, yes, yes, yes, yes, P3 P4 P5 P6 P7",
        "CHALLENGE, no, yes, yes, yes, P3 P4 P5 P6 P8",
        "FAUX_PAS, yes, yes, yes, no, P3 P4 P5 P6",
        "FAUX_PAS, yes, no, ?, no, P3 P4 P5 P6 P9",
        "FAUX_PAS, yes, no, ?, ?, P3 P4 P5 P6",
        "FAUX_PAS, ?, yes, yes, yes, P3 P4 P5 P6",
        "?, no, yes, yes, yes, ''",
    })
    void paracrisisGivesItsRow(String kind, String claim, String urgent, String just, String strong, String rules) {
        var answers = Answers.NONE
                .with(Question.PARACRISIS, known(kind).map(Paracrisis::valueOf))
                .with(Question.CLAIM, known(claim).map("yes"::equals))
                .with(Question.URGENCY, known(urgent).map("yes"::equals))
                .with(Question.LEGITIMACY, known(just).map("yes"::equals))
                .with(Question.POWER, known(strong).map("yes"::equals));
        var online = Advice.on(answers).numbers().stream()
                .filter(rule -> rule.startsWith("P"))
                .toList();
        assertThat(String.join(" ", online)).isEqualTo(rules);
    }

    @Test
    void aRuleSaysWhyItDoesNotHold() {
        var answers = Answers.NONE
                .with(Question.TYPE, Optional.of(CrisisType.TECHNICAL_ACCIDENT))
                .with(Question.HISTORY, Optional.of(true));
        var advice = Advice.on(answers);
        assertThat(advice.cluster()).contains(Cluster.ACCIDENT);
        assertThat(advice.intensified()).isEqualTo(Truth.YES);
        assertThat(finding(advice, Rule.S4).obstacles())
                .containsExactly(new Finding.Check(Condition.NOT_INTENSIFIED, Truth.NO));
        assertThat(finding(advice, Rule.S1).obstacles())
                .extracting(Finding.Check::condition)
                .containsExactly(Condition.VICTIM, Condition.NOT_INTENSIFIED);
        assertThat(finding(advice, Rule.S5).obstacles()).isEmpty();
        assertThat(finding(advice, Rule.S5).inputs())
                .containsExactly(Question.TYPE, Question.HISTORY, Question.REPUTATION);
    }

    @Test
    void anUnknownAnswerStaysUnknownAndSaysWhatItHolds() {
        var advice = Advice.on(Answers.NONE.with(Question.TYPE, Optional.of(CrisisType.CHALLENGE)));
        assertThat(advice.intensified()).isEqualTo(Truth.UNKNOWN);
        assertThat(advice.that(Truth.UNKNOWN))
                .extracting(Finding::rule)
                .contains(Rule.S4, Rule.S5, Rule.S7, Rule.S10)
                .doesNotContain(Rule.S1, Rule.S6);
        assertThat(finding(advice, Rule.S7).obstacles())
                .containsExactly(new Finding.Check(Condition.FALSE_CLAIM, Truth.UNKNOWN));
    }

    @Test
    void rulesAdviseWhatTheTableSays() {
        assertThat(Rule.BASE.responses()).containsExactly(Response.INSTRUCTING, Response.ADJUSTING);
        assertThat(Rule.S1.responses()).isEmpty();
        assertThat(Rule.S2.responses()).containsExactly(Response.VICTIMAGE);
        assertThat(Rule.S3.responses()).containsExactly(Response.EXCUSE, Response.JUSTIFICATION);
        assertThat(Rule.S4.responses()).isEqualTo(Rule.S3.responses());
        assertThat(Rule.S5.responses()).containsExactly(Response.COMPENSATION, Response.APOLOGY);
        assertThat(Rule.S6.responses()).isEqualTo(Rule.S5.responses());
        assertThat(Rule.S7.responses()).containsExactly(Response.ATTACK_ACCUSER, Response.DENIAL, Response.SCAPEGOAT);
        assertThat(Rule.S10.responses()).containsExactly(Response.COMPENSATION);
        assertThat(Rule.P7.toParacrisis()).contains(ParacrisisResponse.REFORM);
        assertThat(Rule.P3.kind()).isEqualTo(Rule.Kind.WARNS);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOwnsUpToWhatItStandsOn(Rule rule) {
        if (rule.proof() == Proof.READ || rule.proof() == Proof.EXCERPT)
            assertThat(rule.source()).isNotBlank();
        if (rule.proof() == Proof.PROPOSED) assertThat(rule.source()).isEmpty();
        if (rule.name().matches("S([3-9]|10)")) assertThat(rule.proof()).isEqualTo(Proof.UNVERIFIED);
    }

    private static Finding finding(Advice advice, Rule rule) {
        return advice.findings().get(rule.ordinal());
    }

    private static Optional<String> known(String cell) {
        return cell.equals("?") ? Optional.empty() : Optional.of(cell);
    }
}
