// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.UsualRules;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.UsualTree;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.topic.TopicId;
import org.vigie.exercise.DemoCase.Member;

/// Which rules watch over the story, and how the cell handles what they raise. The rules are the usual ones with the
/// thresholds that Altéa's cell has chosen.
final class DemoAlerts {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<String> OURS = List.of("AlteaTelecom", "Altéa_officiel", "Altéa Télécom");

    private DemoAlerts() {}

    static List<AlertRule> rules() {
        return List.of(
                rule(
                        UsualRules.BURST_OF_SOURCE,
                        "",
                        new Condition.Burst(new Scope.OneSource(Channel.FORUM.id()), HOUR, 5, 40),
                        4),
                rule(
                        UsualRules.BURST_OF_NARRATIVE,
                        "",
                        new Condition.Burst(new Scope.OneTopic(topic(1)), Duration.ofMinutes(20), 5, 50),
                        5),
                rule(UsualRules.GROWTH, "", new Condition.Growth(new Scope.OneTopic(topic(2)), HOUR, 0.3, 120), 3),
                rule(
                        UsualRules.LOUD_AUTHOR,
                        "",
                        new Condition.LoudAuthor(100_000, 400, Duration.ofMinutes(12), OURS),
                        2),
                rule(DemoCase.LOOK_ALIKE, "Usurpation", new Condition.LookAlike(List.of("altea"), OURS, 5), 3),
                rule(
                        UsualRules.JOURNALIST,
                        "Presse sur la fuite",
                        new Condition.Matches("Presse sur la fuite", "source:press fuite*", HOUR, 8),
                        4),
                suspended(UsualRules.BURST),
                suspended(UsualRules.NEGATIVE),
                suspended(UsualRules.TOXIC),
                suspended(UsualRules.AUTHORITY),
                suspended(UsualRules.DANGER));
    }

    /// What the cell does with the alerts, in order of time.
    static List<AlertStep> steps() {
        var forums = UsualRules.BURST_OF_SOURCE;
        var leak = UsualRules.BURST_OF_NARRATIVE;
        return Stream.of(
                        step("13:22:00", Member.WATCH, forums, assigned(Member.WATCH)),
                        step("13:40:00", Member.WATCH, forums, placed(4, 4, "trois fils épinglés")),
                        step(
                                "14:01:00",
                                Member.WATCH,
                                forums,
                                confirmed(CrisisLevel.CRISIS, "Forums saturés, cause connue")),
                        step("14:44:00", Member.SALES, UsualRules.GROWTH, assigned(Member.SALES)),
                        step("14:46:00", Member.SALES, UsualRules.GROWTH, placed(3, 3, "")),
                        step(
                                "14:47:00",
                                Member.SALES,
                                UsualRules.GROWTH,
                                acknowledged("Accueil du 3900 renforcé, suivi par Commercial")),
                        step("15:26:00", Member.COMMUNICATION, leak, assigned(Member.COMMUNICATION)),
                        step(
                                "15:27:00",
                                Member.COMMUNICATION,
                                leak,
                                answered("spreads", "yes", "2 titres de presse, 15:18")),
                        step(
                                "15:31:50",
                                Member.TECHNICAL,
                                leak,
                                answered("true", "no", "capture de 2023, Sécurité SI, 15:31")),
                        step("15:36:40", Member.LEGAL, leak, answered("exposed", "unproven", "Juridique, 15:36")),
                        step("15:40:00", Member.COMMUNICATION, leak, placed(5, 4, "reprise presse")),
                        step("15:50:00", Member.COMMUNICATION, leak, placed(5, 3, "démenti publié sur quatre canaux")),
                        step(
                                "15:52:50",
                                Member.WATCH,
                                leak,
                                answered("relayed", "yes", "association de consommateurs, 15:52")),
                        step("15:55:20", Member.LEGAL, DemoCase.LOOK_ALIKE, assigned(Member.LEGAL)),
                        step("15:55:40", Member.LEGAL, DemoCase.LOOK_ALIKE, placed(3, 2, "signalé à la plateforme")),
                        step("16:12:00", Member.WATCH, UsualRules.LOUD_AUTHOR, placed(2, 4, "")),
                        step("16:13:00", Member.SPOKESPERSON, UsualRules.JOURNALIST, placed(4, 2, "entretien demandé")))
                .toList();
    }

    private static AlertStep step(String at, Member who, AlertRuleId rule, Function<Alert, Optional<AlertAct>> act) {
        return new AlertStep(DemoCase.at(at), who.id(), rule, act);
    }

    private static Function<Alert, Optional<AlertAct>> assigned(Member to) {
        return alert -> Optional.of(new AlertAct.Assigned(alert.id(), Optional.of(to.id())));
    }

    private static Function<Alert, Optional<AlertAct>> placed(int impact, int probability, String reason) {
        return alert -> Optional.of(new AlertAct.Placed(alert.id(), new Criticality(impact, probability), reason));
    }

    private static Function<Alert, Optional<AlertAct>> answered(String question, String choice, String note) {
        return alert -> alert.state() instanceof AlertState.Qualifiable state
                ? Optional.of(state.answer(alert.id(), UsualTree.TREE.version(), question, choice, note))
                : Optional.empty();
    }

    private static Function<Alert, Optional<AlertAct>> acknowledged(String comment) {
        return alert -> alert.state() instanceof AlertState.Unqualified state
                ? Optional.of(state.acknowledge(alert.id(), comment, Optional.empty()))
                : Optional.empty();
    }

    private static Function<Alert, Optional<AlertAct>> confirmed(CrisisLevel level, String reason) {
        return alert -> alert.state() instanceof AlertState.Qualifiable state
                ? Optional.of(state.confirm(alert.id(), level, reason))
                : Optional.empty();
    }

    private static TopicId topic(int index) {
        return DemoCase.topics().get(index).id();
    }

    private static AlertRule rule(AlertRuleId id, String name, Condition condition, int impact) {
        return new AlertRule(id, name, condition, impact, HOUR, true);
    }

    private static AlertRule suspended(AlertRuleId id) {
        return UsualRules.of(org.vigie.core.journal.Nature.EXERCISE).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .with(false);
    }
}
