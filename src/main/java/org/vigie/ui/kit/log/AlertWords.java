// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.function.Function;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says in plain words what an entry about alerts or the level records. Ratings stay blind here too.
final class AlertWords {
    private final Texts texts;
    private final Formats formats;
    private final Function<PersonId, String> names;

    AlertWords(Texts texts, Formats formats, Function<PersonId, String> names) {
        this.texts = texts;
        this.formats = formats;
        this.names = names;
    }

    String say(AlertAct act) {
        var alert = act.about().map(id -> id.spoken()).orElse("");
        return switch (act) {
            case AlertAct.RuleKept _ -> texts.get("shell.log.ruleKept");
            case AlertAct.RuleWithdrawn _ -> texts.get("shell.log.ruleWithdrawn");
            case AlertAct.SectorKept _ -> texts.get("shell.log.sectorKept");
            case AlertAct.Raised raised ->
                texts.get(raised.rule().isPresent() ? "shell.log.alertRaised" : "shell.log.alertDeclared", alert);
            case AlertAct.Assigned assigned ->
                assigned.assignee()
                        .map(person -> texts.get("shell.log.alertAssigned", alert, names.apply(person)))
                        .orElseGet(() -> texts.get("shell.log.alertUnassigned", alert));
            case AlertAct.Acknowledged acknowledged ->
                acknowledged
                        .until()
                        .map(until -> texts.get(
                                "shell.log.alertAcknowledgedUntil", alert, acknowledged.comment(), formats.time(until)))
                        .orElseGet(() -> texts.get("shell.log.alertAcknowledged", alert, acknowledged.comment()));
            case AlertAct.QualificationBegun _ -> texts.get("shell.log.alertQualified", alert);
            case AlertAct.QuestionAnswered answered -> texts.get("shell.log.alertAnswered", alert, answered.note());
            case AlertAct.Rated _ -> texts.get("shell.log.alertRated", alert);
            case AlertAct.Placed placed ->
                texts.get(
                        "shell.log.alertPlaced",
                        alert,
                        placed.place().impact(),
                        placed.place().probability());
            case AlertAct.Confirmed confirmed ->
                texts.get(
                        "shell.log.alertConfirmed",
                        alert,
                        confirmed.level().number(),
                        name(confirmed.level()),
                        confirmed.reason());
            case AlertAct.Escalated escalated -> texts.get("shell.log.alertEscalated", alert, escalated.to());
            case AlertAct.Closed closed -> texts.get("shell.log.alertClosed", alert, closed.learning());
            case AlertAct.NearMissNoted missed -> texts.get("shell.log.alertNearMiss", alert, missed.learning());
        };
    }

    String say(CrisisAct act) {
        return switch (act) {
            case CrisisAct.LevelDecided decided ->
                texts.get("shell.log.levelDecided", decided.level().number(), name(decided.level()), decided.reason());
            case CrisisAct.TreeKept kept ->
                texts.get("shell.log.treeKept", kept.tree().version());
            case CrisisAct.MatrixKept _ -> texts.get("shell.log.matrixKept");
            case CrisisAct.PreArmingKept _ -> texts.get("shell.log.preArmingKept");
            case CrisisAct.PreArmed armed ->
                armed.because()
                        .map(alert -> texts.get("shell.log.preArmedBy", alert.spoken()))
                        .orElseGet(() -> texts.get("shell.log.preArmed"));
            case CrisisAct.PreArmLifted lifted ->
                lifted.reason().isEmpty()
                        ? texts.get("shell.log.preArmLiftedByItself")
                        : texts.get("shell.log.preArmLifted", lifted.reason());
        };
    }

    private String name(CrisisLevel level) {
        return texts.get("alert.level." + level.name());
    }
}
