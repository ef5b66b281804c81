// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.narrative.NarrativeRules;
import org.vigie.analysis.narrative.NarrativeTracker;
import org.vigie.analysis.narrative.Said;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.source.SourceKind;

/// The demonstration's main stories are among its large narratives, under labels that a reader understands.
class DemoNarrativesTest {
    private final NarrativeTracker tracker = new NarrativeTracker(NarrativeRules.USUAL);
    private final Map<NarrativeId, Map<String, Integer>> themes = new HashMap<>();

    private void follow() {
        var placed = new HashMap<Integer, NarrativeId>();
        var posts = DemoStream.byTheme().values().iterator().next();
        for (int i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            var key = new MentionKey(new SourceKind("demo"), "", Integer.toString(i));
            int place = i;
            tracker.observe(new Said(key, post.at(), post.language(), post.text(), post.author(), post.thread()))
                    .narrative()
                    .ifPresent(id -> placed.put(place, id));
        }
        placed.forEach((place, id) -> tracker.resolve(id)
                .ifPresent(now -> themes.computeIfAbsent(now, fresh -> new HashMap<>())
                        .merge(posts.get(place).cluster(), 1, Integer::sum)));
    }

    /// Labels of large narratives of which at least seven mentions in ten are of this theme.
    private String labels(String theme) {
        var labels = new StringBuilder();
        for (var one : tracker.narratives().subList(0, 40)) {
            var counts = themes.getOrDefault(one.narrative().id(), Map.of());
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (counts.getOrDefault(theme, 0) >= 0.7 * all)
                labels.append(one.narrative().label()).append('\n');
        }
        return labels.toString();
    }

    @Test
    void findsTheOutageTheRumourAndTheRefunds() {
        follow();
        assertThat(labels("OUTAGE")).contains("Voyant rouge");
        assertThat(labels("LEAK")).containsIgnoringCase("capture");
        assertThat(labels("REFUND")).isNotEmpty();
    }
}
