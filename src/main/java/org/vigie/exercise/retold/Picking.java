// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.mention.AnswerState;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.topic.Words;

/// Which mentions of a room mattered: those that people or alerts held on to, and the first and the most widespread of
/// each narrative. The weights are our own estimate; of two alike the more widespread comes first.
final class Picking {
    /// Why a mention was taken.
    enum Reason {
        ALERT(8),
        FIRST(6),
        WIDEST(6),
        CLAIM(5),
        ANSWERED(5),
        TRIAGED(4),
        FOLLOWED(3),
        ASSIGNED(2);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    /// A mention and why it was taken.
    record Picked(Filed filed, Set<Reason> reasons) {
        double weight() {
            return reasons.stream().mapToInt(reason -> reason.weight).sum()
                    + Math.min(0.99, Math.log1p((double) reach(filed)) / 20);
        }
    }

    private final RoomMatter matter;
    private final Map<MentionKey, Set<Reason>> reasons = new HashMap<>();

    private Picking(RoomMatter matter) {
        this.matter = matter;
    }

    /// @param limit how many at most
    /// @return the weightiest, in order of time; of those of one text, the first
    static List<Picked> of(RoomMatter matter, Standing standing, int limit) {
        var picking = new Picking(matter);
        picking.acts(standing);
        picking.narratives();
        picking.hands();
        return picking.best(limit);
    }

    private void acts(Standing standing) {
        for (var step : standing.steps())
            switch (step.entry().payload()) {
                case AlertAct.Raised raised ->
                    raised.evidence().top().forEach(exhibit -> because(exhibit.mention(), Reason.ALERT));
                case ClaimAct.Tied(var _, var mentions, boolean belong)
                when belong -> mentions.forEach(key -> because(key, Reason.CLAIM));
                default -> {}
            }
    }

    private void narratives() {
        var first = new HashMap<NarrativeId, Filed>();
        var widest = new HashMap<NarrativeId, Filed>();
        for (var filed : matter.mentions()) {
            var of = filed.signals().narrative().filter(this::isTold);
            if (of.isEmpty()) continue;
            first.putIfAbsent(of.get(), filed);
            widest.merge(of.get(), filed, (one, other) -> reach(other) > reach(one) ? other : one);
        }
        first.values().forEach(filed -> because(filed.mention().key(), Reason.FIRST));
        widest.values().forEach(filed -> because(filed.mention().key(), Reason.WIDEST));
    }

    private boolean isTold(NarrativeId id) {
        return matter.narratives().stream().anyMatch(story -> story.id().equals(id));
    }

    private void hands() {
        for (var filed : matter.mentions()) {
            var key = filed.mention().key();
            var triage = filed.triage();
            if (triage.answer() == AnswerState.ANSWERED) because(key, Reason.ANSWERED);
            if (triage.state() == TriageState.IN_PROGRESS || triage.state() == TriageState.DONE)
                because(key, Reason.TRIAGED);
            if (triage.followed() || !triage.notes().isEmpty()) because(key, Reason.FOLLOWED);
            if (triage.assignee().isPresent()) because(key, Reason.ASSIGNED);
        }
    }

    private List<Picked> best(int limit) {
        var found = new ArrayList<Picked>();
        var texts = new HashSet<String>();
        for (var filed : matter.mentions()) {
            var why = reasons.get(filed.mention().key());
            var text = filed.mention().title() + "\n" + filed.mention().text();
            if (why == null || text.isBlank() || filed.triage().state() == TriageState.DISMISSED) continue;
            if (texts.add(Words.fold(text).strip())) found.add(new Picked(filed, why));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Picked::weight).reversed())
                .limit(limit)
                .sorted(Comparator.comparing(
                        picked -> picked.filed().mention().times().effective()))
                .toList();
    }

    private void because(MentionKey key, Reason reason) {
        reasons.computeIfAbsent(key, _ -> EnumSet.noneOf(Reason.class)).add(reason);
    }

    /// Readers of the author and reactions; what nobody tells counts for nothing.
    static long reach(Filed filed) {
        var mention = filed.mention();
        return Math.max(0, mention.author().audience()) + reactions(mention.engagement());
    }

    private static long reactions(Engagement said) {
        return Math.max(0, said.replies()) + Math.max(0, said.shares()) + Math.max(0, said.likes());
    }
}
