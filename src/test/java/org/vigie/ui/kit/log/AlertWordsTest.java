// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.Sector;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.crisis.Rating;
import org.vigie.core.crisis.UsualTree;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;

class AlertWordsTest {
    private static final AlertId LEAK = new AlertId(new UUID(1, 1), 4);
    private static final Criticality PLACE = new Criticality(5, 3);
    private static final AlertRule RULE = new AlertRule(
            new AlertRuleId(new UUID(2, 2)),
            "",
            new Condition.Burst(new Scope.Whole(), Duration.ofHours(1), 4, 40),
            4,
            Duration.ofHours(1),
            true);

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words = new LogWords(
            texts,
            new Formats(texts, ZoneId.of("Europe/Paris")),
            person -> person.equals(TestRooms.INES.id()) ? Optional.of(TestRooms.INES.name()) : Optional.empty());

    static Stream<Payload> everyKind() {
        return Stream.of(
                new AlertAct.RuleKept(RULE),
                new AlertAct.RuleWithdrawn(RULE.id()),
                new AlertAct.SectorKept(Sector.TELECOM),
                raised(Optional.of(RULE), new Finding.Burst(new Matter.Everything(), 430, Duration.ofHours(1), 21)),
                raised(Optional.empty(), new Finding.Declared("Appel", "")),
                new AlertAct.Assigned(LEAK, Optional.of(TestRooms.INES.id())),
                new AlertAct.Assigned(LEAK, Optional.empty()),
                new AlertAct.Acknowledged(LEAK, "attendu", Optional.empty()),
                new AlertAct.QualificationBegun(LEAK),
                new AlertAct.QuestionAnswered(LEAK, 1, "true", "no", "capture de 2023"),
                new AlertAct.Rated(LEAK, Rating.of(PLACE)),
                new AlertAct.Placed(LEAK, PLACE, "démenti"),
                new AlertAct.Confirmed(LEAK, CrisisLevel.CRISIS, "reprise"),
                new AlertAct.Escalated(LEAK, "Direction"),
                new AlertAct.Closed(LEAK, "préparer le démenti"),
                new AlertAct.NearMissNoted(LEAK, "seuil à remonter"),
                new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "reprise", Optional.empty(), Optional.empty()),
                new CrisisAct.TreeKept(UsualTree.TREE),
                new CrisisAct.MatrixKept(CriticalityMatrix.USUAL),
                new CrisisAct.PreArmingKept(PreArmingRule.USUAL),
                new CrisisAct.PreArmed(Optional.of(LEAK), List.of()),
                new CrisisAct.PreArmed(Optional.empty(), List.of()),
                new CrisisAct.PreArmLifted("levé"),
                new CrisisAct.PreArmLifted(""));
    }

    private static Payload raised(Optional<AlertRule> rule, Finding finding) {
        var gauge = new Gauge(430, 150, Gauge.Unit.MENTIONS_PER_HOUR);
        return new AlertAct.Raised(
                LEAK, rule, finding, gauge, AlertEvidence.none(Instant.EPOCH), Escalation.UNKNOWN, PLACE);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsSaidInBothLanguages(Payload payload) {
        var french = words.say(payload);
        texts.localeProperty().set(Locale.ENGLISH);
        var english = words.say(payload);
        assertThat(french).isNotBlank().doesNotContain("{", "Optional");
        assertThat(english).isNotBlank().doesNotContain("{", "Optional").isNotEqualTo(french);
    }

    @Test
    void noKindIsForgotten() {
        var shown = everyKind().<Class<?>>map(Object::getClass).toList();
        assertThat(AlertAct.class.getPermittedSubclasses()).allMatch(shown::contains);
        assertThat(CrisisAct.class.getPermittedSubclasses()).allMatch(shown::contains);
    }

    @Test
    void aLevelIsSaidWithItsNameAndReason() {
        assertThat(words.say(
                        new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "reprise", Optional.empty(), Optional.empty())))
                .isEqualTo("Niveau 3 (Crise) décidé\u00a0: reprise");
        assertThat(words.say(
                        new AlertAct.Acknowledged(LEAK, "attendu", Optional.of(Instant.parse("2026-10-14T15:00:00Z")))))
                .isEqualTo("AL-04 acquittée jusqu’à 17:00\u00a0: attendu");
    }

    @Test
    void aBlindRatingStaysBlindInTheLog() {
        assertThat(words.say(new AlertAct.Rated(LEAK, Rating.of(PLACE)))).isEqualTo("AL-04 cotée à l’aveugle");
    }
}
