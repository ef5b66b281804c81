// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.core.signal.NarrativeId;

/// How the invented cell puts its narratives in order: what the station gathered in many small groups, the watch brings
/// together under the names that the cell uses, by what most of a group's mentions speak of.
public final class DemoNarratives {
    /// When the watch does so.
    public static final Instant AT = DemoCase.at("16:05:00");
    /// Who does.
    public static final PersonId BY = DemoCase.Member.WATCH_DEPUTY.id();

    private static final Map<Theme, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(Theme.OUTAGE, "Box hors service après mise à jour");
        NAMES.put(Theme.LEAK, "Fuite de données, piratage");
        NAMES.put(Theme.HOTLINE, "Service client injoignable");
        NAMES.put(Theme.REFUND, "Remboursement, geste commercial");
        NAMES.put(Theme.BUSINESS, "Télétravail et professionnels bloqués");
        NAMES.put(Theme.HELP, "Entraide : redémarrage pas à pas");
        NAMES.put(Theme.ORDINARY, "Sans rapport avec la panne");
    }

    /// The texts of the cell that answer them.
    private static final Map<Theme, String> ANSWERS = Map.of(
            Theme.OUTAGE, "outage-wait-customers",
            Theme.LEAK, "outage-cause-customers",
            Theme.REFUND, "outage-offer-customers");

    private final Map<MentionKey, Theme> themes = new HashMap<>();

    public DemoNarratives(Story story) {
        for (var post : story.posts()) themes.put(post.key(), post.theme());
    }

    /// A narrative that the station has told.
    ///
    /// @param some mentions of it
    public record Told(NarrativeId id, long size, List<MentionKey> some) {
        public Told {
            some = List.copyOf(some);
        }
    }

    /// What the watch does to these, to be recorded in this order.
    public List<SignalAct> acts(List<Told> narratives) {
        var acts = new ArrayList<SignalAct>();
        NAMES.forEach((theme, name) -> {
            var alike = narratives.stream()
                    .filter(told -> theme(told).filter(theme::equals).isPresent())
                    .sorted(Comparator.comparingLong((Told told) -> -told.size())
                            .thenComparing(told -> told.id().toString()))
                    .map(Told::id)
                    .toList();
            if (alike.isEmpty()) return;
            if (alike.size() > 1)
                acts.add(new SignalAct.NarrativesMerged(alike.subList(1, alike.size()), alike.getFirst()));
            acts.add(new SignalAct.NarrativeRenamed(alike.getFirst(), name));
            var answer = Optional.ofNullable(ANSWERS.get(theme)).map(matter -> new MessageId(matter, Tongue.FR));
            if (answer.isPresent()) acts.add(new SignalAct.NarrativeAnswered(alike.getFirst(), answer));
        });
        return acts;
    }

    /// What at least half of its mentions speak of.
    private Optional<Theme> theme(Told told) {
        var counts = new HashMap<Theme, Integer>();
        for (var key : told.some()) counts.merge(themes.getOrDefault(key, Theme.ORDINARY), 1, Integer::sum);
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= told.some().size())
                .max(Map.Entry.<Theme, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
