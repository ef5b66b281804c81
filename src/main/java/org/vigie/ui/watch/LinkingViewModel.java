// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.Narratives;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// Puts mentions into narratives.
final class LinkingViewModel {
    /// As many as a menu can hold on a small screen.
    static final int OFFERED = 14;

    private final Narratives narratives;
    private final InstantSource clock;
    private final Lanes lanes;
    private final TriageViewModel triage;

    LinkingViewModel(OpenRoom room, Lanes lanes, TriageViewModel triage) {
        this.narratives = room.narratives();
        this.clock = room.clock();
        this.lanes = lanes;
        this.triage = triage;
    }

    /// The narratives of the room that a mention can be put into, largest first.
    void candidates(Consumer<List<Narrative>> answer, Consumer<Throwable> failure) {
        var now = clock.instant();
        lanes.ask(
                () -> narratives.list(Search.EVERYTHING, now, OFFERED).stream()
                        .map(Narratives.Line::narrative)
                        .toList(),
                answer,
                failure);
    }

    /// From now on they belong to this narrative, or to none.
    void link(List<MentionKey> mentions, Optional<Narrative> to) {
        var id = to.map(Narrative::id);
        triage.record(
                mentions,
                List.of(new SignalAct.MentionsLinked(mentions, id)),
                before -> before.with(before.signals().in(id)),
                new Outcome.Linked(to.map(Narrative::label), mentions.size()));
    }
}
