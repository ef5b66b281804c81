// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.time.Duration;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about scenarios, and about playing them.
final class ExerciseWords {
    private final Texts texts;
    private final Formats formats;

    ExerciseWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(ScenarioAct act) {
        return switch (act) {
            case ScenarioAct.FrameKept(var frame) -> texts.get("exercise.log.scenario", frame.title());
            case ScenarioAct.InjectsKept(var _, var injects) ->
                texts.get(
                        "exercise.log.injects",
                        injects.size(),
                        injects.isEmpty() ? "" : injects.getFirst().id());
            case ScenarioAct.InjectsWithdrawn(var _, var injects) ->
                texts.get("exercise.log.injectsGone", String.join(", ", injects));
            case ScenarioAct.Withdrawn(var scenario, var reason) ->
                texts.get(
                        reason.isBlank() ? "exercise.log.scenarioGone" : "exercise.log.scenarioGoneWhy",
                        scenario,
                        reason);
        };
    }

    String say(ExerciseAct said) {
        return switch (said) {
            case ExerciseAct.Prepared(var scenario, var _) -> texts.get("exercise.log.prepared", scenario);
            case ExerciseAct.Clocked(var turn, var at, var speed) ->
                texts.get(
                        "exercise.log.clock." + turn.name(),
                        time(at),
                        formats.decimal(speed, speed == Math.rint(speed) ? 0 : 1));
            case ExerciseAct.Fired act -> fired(act);
            case ExerciseAct.Skipped(var inject, var at, var reason) ->
                texts.get(
                        reason.isBlank() ? "exercise.log.skipped" : "exercise.log.skippedWhy",
                        inject,
                        time(at),
                        reason);
            case ExerciseAct.Shifted(var inject, var to) -> texts.get("exercise.log.shifted", inject, time(to));
            case ExerciseAct.Seen(var inject) -> texts.get("exercise.log.seen", inject);
            case ExerciseAct.Marked(var reaction, var mark, var _) -> texts.get("exercise.log.marked", reaction, mark);
            case ExerciseAct.Observed act -> observed(act);
            case ExerciseAct.Voted(var team, var reaction, var mark) ->
                texts.get("exercise.log.voted", team, reaction, mark);
            case ExerciseAct.Remarked(var kind, var text, var _, var at, var _) ->
                texts.get("exercise.log.remark", texts.get("exercise.remark." + kind.name()), time(at), text);
            case ExerciseAct.Whispered(var toPlayers, var _, var text) ->
                texts.get(toPlayers ? "exercise.log.toPlayers" : "exercise.log.toFacilitators", text);
            case ExerciseAct.CrowdTuned(var coefficients) -> texts.get("exercise.log.tuned", coefficients.size());
            case ExerciseAct.Debriefed(var hot, var _, var _) ->
                texts.get(hot ? "exercise.log.debriefedHot" : "exercise.log.debriefedCold");
            case ExerciseAct.Concluded act -> texts.get("exercise.log.concluded", act.title(), act.points());
            case ExerciseAct.ForkedFrom(var _, var instant, var entries) ->
                texts.get("exercise.log.forked", formats.date(instant), formats.time(instant), entries);
            case ExerciseAct.Practised(var practice, var subject, var points, var outOf, var _) ->
                texts.get("exercise.log.practised." + practice.name(), subject, points, outOf);
        };
    }

    private String observed(ExerciseAct.Observed act) {
        var team = act.team();
        var said = team.isEmpty()
                ? texts.get(
                        act.met() ? "exercise.log.met" : "exercise.log.missed",
                        act.reaction(),
                        time(act.at()),
                        act.why())
                : texts.get(
                        act.met() ? "exercise.log.metByTeam" : "exercise.log.missedByTeam",
                        act.reaction(),
                        time(act.at()),
                        act.why(),
                        team.get());
        return said.strip();
    }

    /// What players receive says who sends it; what comes to them as a mention is named for facilitators.
    private String fired(ExerciseAct.Fired act) {
        var given = act.delivery();
        if (act.isBackstage()) return texts.get("exercise.log.fired", act.inject(), time(act.at()), given.title());
        return texts.get(
                given.from().isBlank() ? "exercise.log.received" : "exercise.log.receivedFrom",
                texts.get("exercise.kind." + given.kind().name()),
                given.text(),
                given.from());
    }

    /// Game time, as `H+01:12:40`.
    private static String time(Duration at) {
        return "H+%02d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }
}
