// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import org.vigie.core.journal.SignalAct;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;
import org.vigie.ui.kit.Texts;

/// Says in plain words what the cell did about labels and narratives.
final class SignalWords {
    private final Texts texts;

    SignalWords(Texts texts) {
        this.texts = texts;
    }

    String say(SignalAct act) {
        return switch (act) {
            case SignalAct.LabelCorrected corrected -> corrected(corrected);
            case SignalAct.TaxonomyKept kept ->
                texts.get("shell.log.taxonomyKept", kept.taxonomy().categories().size());
            case SignalAct.WeightsKept _ -> texts.get("shell.log.weightsKept");
            case SignalAct.NarrativesMerged merged ->
                texts.get("shell.log.narrativesMerged", merged.merged().size());
            case SignalAct.NarrativeSplit split ->
                texts.get(
                        "shell.log.narrativeSplit",
                        split.label(),
                        split.mentions().size());
            case SignalAct.NarrativeRenamed renamed -> texts.get("shell.log.narrativeRenamed", renamed.label());
            case SignalAct.NarrativeAnswered(var _, var message) ->
                message.map(text -> texts.get("shell.log.narrativeAnswered", text.toString()))
                        .orElseGet(() -> texts.get("shell.log.narrativeUnanswered"));
            case SignalAct.MentionsLinked linked ->
                texts.get(
                        linked.narrative().isPresent() ? "shell.log.linked" : "shell.log.unlinked",
                        linked.mentions().size());
        };
    }

    private String corrected(SignalAct.LabelCorrected corrected) {
        var label = label(corrected.label());
        return corrected.confirms()
                ? texts.get("shell.log.labelConfirmed", label)
                : texts.get("shell.log.labelCorrected", label(corrected.was()), label);
    }

    private String label(Label label) {
        return switch (label) {
            case Label.Feels(Polarity polarity) -> texts.get("shell.label." + polarity.name());
            case Label.IsToxic(boolean toxic) -> texts.get(toxic ? "shell.label.toxic" : "shell.label.notToxic");
            case Label.Shows(String category, boolean shown) ->
                texts.get(shown ? "shell.label.shows" : "shell.label.showsNot", category);
        };
    }
}
