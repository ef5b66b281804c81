// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vigie.core.journal.SignalAct.LabelCorrected;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;

/// What a person says about the labels of a mention, before it is recorded.
record Correction(Filed filed, Polarity polarity, boolean toxic, Set<String> categories) {
    Correction {
        categories = Set.copyOf(categories);
    }

    /// As the labels stand now.
    static Correction of(Filed filed) {
        var signals = filed.signals();
        return new Correction(
                filed,
                signals.tone().sentiment().polarity(),
                signals.tone().toxicity().isToxic(),
                signals.categories());
    }

    Correction with(Polarity now) {
        return new Correction(filed, now, toxic, categories);
    }

    Correction with(boolean nowToxic) {
        return new Correction(filed, polarity, nowToxic, categories);
    }

    Correction with(String category, boolean shown) {
        var now = new HashSet<>(categories);
        if (shown) now.add(category);
        else now.remove(category);
        return new Correction(filed, polarity, toxic, now);
    }

    boolean changesNothing() {
        return equals(of(filed));
    }

    /// The statements for the journal: what differs from what stands; where nothing does, that feeling and toxicity
    /// are right as they stand.
    List<LabelCorrected> acts() {
        var acts = new ArrayList<LabelCorrected>();
        var standing = of(filed);
        boolean confirms = changesNothing();
        var station = filed.analysis();
        if (confirms || polarity != standing.polarity)
            acts.add(act(
                    new Label.Feels(polarity),
                    new Label.Feels(station.tone().sentiment().polarity())));
        if (confirms || toxic != standing.toxic)
            acts.add(act(
                    new Label.IsToxic(toxic),
                    new Label.IsToxic(station.tone().toxicity().isToxic())));
        var asked = new TreeSet<>(categories);
        asked.addAll(standing.categories);
        for (var category : asked) {
            boolean shown = categories.contains(category);
            if (shown != standing.categories.contains(category))
                acts.add(act(
                        new Label.Shows(category, shown),
                        new Label.Shows(category, station.categories().contains(category))));
        }
        return List.copyOf(acts);
    }

    private LabelCorrected act(Label label, Label was) {
        return new LabelCorrected(filed.mention().key(), label, was);
    }

    /// The mention once this is recorded.
    static Filed over(Filed before, List<LabelCorrected> acts) {
        var signals = before.signals();
        for (var act : acts) signals = signals.with(act.label());
        return before.with(signals);
    }
}
