// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Toasts;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// Tells what came of an act, in a few words at the foot of the page.
final class Outcomes {
    private final Frame frame;
    private Runnable undo = () -> {};

    private final Runnable alerts;

    /// @param alerts shows the alerts
    Outcomes(Frame frame, Runnable alerts) {
        this.frame = frame;
        this.alerts = alerts;
    }

    /// What the way back does.
    void undoWith(Runnable action) {
        undo = action;
    }

    void tell(Outcome outcome) {
        var texts = frame.texts();
        var toasts = frame.toasts();
        switch (outcome) {
            case Outcome.Saved saved -> offer(words(saved));
            case Outcome.Noted _ -> offer(texts.get("watch.told.noted"));
            case Outcome.Corrected corrected ->
                offer(texts.get(corrected.confirmed() ? "watch.told.confirmed" : "watch.told.corrected"));
            case Outcome.Linked linked ->
                offer(linked.narrative()
                        .map(name -> texts.get("watch.told.linked", name, linked.mentions()))
                        .orElseGet(() -> texts.get("watch.told.unlinked", linked.mentions())));
            case Outcome.Tied tied ->
                offer(texts.get(
                        tied.belong() ? "watch.told.tied" : "watch.told.untied",
                        tied.claim().spoken(),
                        tied.mentions()));
            case Outcome.Answered answered ->
                offer(texts.get(answered.copied() ? "watch.told.copied" : "watch.told.answered", answered.mentions()));
            case Outcome.AlertDeclared declared ->
                lead(texts.get("watch.told.declared", declared.alert().spoken()));
            case Outcome.RuleKept kept -> lead(texts.get("watch.told.rule", kept.name()));
            case Outcome.TakenBack _ -> toasts.say(texts.get("watch.told.back"));
            case Outcome.NothingToTakeBack _ -> toasts.say(texts.get("watch.told.nothing"));
            case Outcome.NotSaved refused -> toasts.complain(texts.get(why(refused.why())));
            case Outcome.TooMany many ->
                toasts.complain(texts.get(
                        "watch.told.toomany",
                        frame.formats().number(many.mentions()),
                        frame.formats().number(TriageViewModel.MOST)));
        }
    }

    /// Offers the way back, and the way to the alerts.
    private void lead(String words) {
        var texts = frame.texts();
        frame.toasts()
                .say(
                        words,
                        new Toasts.Way(texts.bind("watch.told.undo"), undo),
                        new Toasts.Way(texts.bind("watch.told.alerts"), alerts));
    }

    private void offer(String words) {
        frame.toasts().say(words, frame.texts().bind("watch.told.undo"), undo);
    }

    private String words(Outcome.Saved saved) {
        var count = frame.formats().number(saved.mentions());
        var key = switch (saved.act()) {
            case TriageAct.Move move -> "watch.told.moved." + move.state().name();
            case TriageAct.Assign assign -> assign.to().isPresent() ? "watch.told.assigned" : "watch.told.unassigned";
            case TriageAct.Follow follow -> follow.on() ? "watch.told.followed" : "watch.told.unfollowed";
        };
        var who = saved.act() instanceof TriageAct.Assign assign
                ? assign.to().map(person -> person.name()).orElse("")
                : "";
        return frame.texts().get(key, saved.mentions(), count, who);
    }

    private static String why(Throwable problem) {
        return problem instanceof Journal.NotSaved ? "watch.failed.readonly" : "watch.failed.save";
    }
}
