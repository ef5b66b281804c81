// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.crisis.EscalationTerm;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.crisis.Rating;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.source.SourceKind;

/// One payload of every kind about alerts and levels, and every variant of what rules look for and find.
final class SampleAlerts {
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final AlertId ALERT = new AlertId(new UUID(6, 6), 4);
    private static final AlertRuleId RULE = new AlertRuleId(new UUID(7, 7));
    private static final NarrativeId NARRATIVE = new NarrativeId(new UUID(8, 8));
    private static final Criticality PLACE = new Criticality(5, 3);
    private static final Matter LEAK = new Matter.OfNarrative(NARRATIVE, "fuite");

    private SampleAlerts() {}

    static Stream<Payload> all() {
        return Stream.of(rules(), raised(), steps(), levels()).flatMap(part -> part);
    }

    /// One payload of every kind.
    static Stream<Payload> kinds() {
        return Stream.of(
                        rules().limit(1),
                        Stream.of(new AlertAct.RuleWithdrawn(RULE)),
                        Stream.of(new AlertAct.SectorKept(Sector.HEALTH)),
                        raised().limit(1),
                        steps(),
                        levels())
                .flatMap(part -> part);
    }

    /// Every condition and every scope, kept as a rule.
    static Stream<Payload> rules() {
        return Stream.of(
                        new Condition.Burst(new Scope.EachNarrative(), HOUR, 4.5, 40),
                        new Condition.Burst(new Scope.Whole(), HOUR, 4, 40),
                        new Condition.Growth(new Scope.EachTopic(), HOUR, 0.3, 120),
                        new Condition.NegativeShare(new Scope.EachSource(), HOUR, 0.6, 50),
                        new Condition.ToxicShare(new Scope.OneTopic(SamplePayloads.TOPIC), HOUR, 0.2, 50),
                        new Condition.ToxicShare(new Scope.OneSource(SamplePayloads.SOURCE), HOUR, 0.2, 50),
                        new Condition.ToxicShare(new Scope.OneNarrative(NARRATIVE), HOUR, 0.2, 50),
                        new Condition.LoudAuthor(100_000, 400, Duration.ofMinutes(12), List.of("AlteaTelecom")),
                        new Condition.Category("journalist", HOUR, 1),
                        new Condition.LookAlike(List.of("altea"), List.of("AlteaTelecom"), 5),
                        new Condition.Matches("Résiliations", "résili*", HOUR, 20),
                        new Condition.Silence(Optional.of(SamplePayloads.SOURCE), HOUR),
                        new Condition.Traffic(Optional.of(SamplePayloads.SOURCE), HOUR, 3.5, 200))
                .map(condition -> new AlertAct.RuleKept(new AlertRule(RULE, "Règle", condition, 4, HOUR, true)));
    }

    /// Every finding about every matter, raised.
    static Stream<Payload> raised() {
        return Stream.of(
                        new Finding.Burst(LEAK, 430, HOUR, 21.5),
                        new Finding.Growth(new Matter.OfTopic(SamplePayloads.TOPIC, "Altéa"), 360, 274, HOUR),
                        new Finding.Negative(new Matter.Everything(), 0.71, 900, HOUR),
                        new Finding.Toxic(new Matter.OfSource(SamplePayloads.SOURCE, "Forums"), 0.25, 90, HOUR),
                        new Finding.Loud(author(), OptionalLong.of(182_000), 1_240, Duration.ofMinutes(12)),
                        new Finding.Loud(author(), OptionalLong.empty(), 1_240, Duration.ofMinutes(12)),
                        new Finding.Category(new Matter.OfCategory("journalist"), 14, HOUR),
                        new Finding.LookAlike(author(), 11),
                        new Finding.Matches(new Matter.OfQuery("Résiliations", "résili*"), 21, HOUR),
                        new Finding.Silent(new Matter.OfSource(SamplePayloads.SOURCE, "Forums"), Optional.of(AT), HOUR),
                        new Finding.Traffic(new Matter.OfSource(SamplePayloads.SOURCE, "Site"), 900, HOUR, 210.5),
                        new Finding.Declared("Appel d’un préfet", "Reçu à l’accueil"))
                .map(SampleAlerts::raised);
    }

    private static Matter author() {
        return new Matter.OfAuthor(new SourceKind("mastodon"), "lea_connect");
    }

    private static AlertAct.Raised raised(Finding finding) {
        var rule = finding instanceof Finding.Declared
                ? Optional.<AlertRule>empty()
                : Optional.of(
                        new AlertRule(RULE, "", new Condition.Burst(new Scope.Whole(), HOUR, 4, 40), 4, HOUR, true));
        var evidence = new AlertEvidence(
                AT.minus(HOUR),
                AT,
                430,
                OptionalLong.of(301),
                List.of(new AlertEvidence.SourceCount(SamplePayloads.SOURCE, 430)),
                Duration.ofMinutes(10),
                List.of(2L, 0L, 430L),
                List.of(new AlertEvidence.Exhibit(SamplePayloads.POST, SamplePayloads.HASH, AT)));
        var escalation = new Escalation(
                3,
                List.of(
                        new EscalationTerm(EscalationTerm.Kind.VELOCITY_RATIO, OptionalDouble.of(20.5), 3),
                        new EscalationTerm(EscalationTerm.Kind.AMPLIFIER, OptionalDouble.empty(), 0)));
        return new AlertAct.Raised(
                ALERT, rule, finding, new Gauge(430, 150, Gauge.Unit.MENTIONS_PER_HOUR), evidence, escalation, PLACE);
    }

    private static Stream<Payload> steps() {
        return Stream.of(
                new AlertAct.Assigned(ALERT, Optional.of(SamplePayloads.INES)),
                new AlertAct.Acknowledged(ALERT, "Attendu après la mise à jour", Optional.of(AT)),
                new AlertAct.QualificationBegun(ALERT),
                new AlertAct.QuestionAnswered(ALERT, 3, "true", "no", "capture de 2023"),
                new AlertAct.Rated(ALERT, Rating.of(PLACE)),
                new AlertAct.Placed(ALERT, PLACE, "démenti publié"),
                new AlertAct.Confirmed(ALERT, CrisisLevel.CRISIS, "reprise presse"),
                new AlertAct.Escalated(ALERT, "Direction"),
                new AlertAct.Closed(ALERT, "Préparer le démenti d’avance"),
                new AlertAct.NearMissNoted(ALERT, "Seuil à remonter"));
    }

    private static Stream<Payload> levels() {
        var yes = new DecisionTree.Choice("yes", new Wording("Oui", "Yes"), 1, Optional.of(DecisionTree.Next.END));
        var no = new DecisionTree.Choice("no", new Wording("Non", "No"), 0, Optional.empty());
        var question = new DecisionTree.Question("true", new Wording("Vrai ?", "True?"), List.of(yes, no));
        return Stream.of(
                new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "reprise presse", Optional.of(ALERT), Optional.of(AT)),
                new CrisisAct.TreeKept(new DecisionTree(3, CrisisLevel.ADVISORY, List.of(question))),
                new CrisisAct.MatrixKept(CriticalityMatrix.USUAL),
                new CrisisAct.PreArmingKept(
                        new PreArmingRule(Optional.of(CrisisLevel.ALERT), List.of(RULE), List.of("Direction"))),
                new CrisisAct.PreArmed(Optional.of(ALERT), List.of("Direction", "Juridique")),
                new CrisisAct.PreArmLifted("plus d’alerte au niveau 3"));
    }
}
