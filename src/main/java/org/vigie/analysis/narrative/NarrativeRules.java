// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Duration;

/// How mentions gather into narratives. The likeness figures were tuned on the first half of the MStream tweets
/// and news titles (docs/decisions/0021-narratives.md).
///
/// @param likeness cosine from which a mention joins a narrative, before the pull of size and thread
/// @param sizePull how much large narratives attract: the cosine is multiplied by 1 + pull × ln(1 + mentions)
/// @param threadPull added to the likeness of the narrative that holds the mention's thread
/// @param mergeLikeness cosine from which a group that nobody touched becomes part of another, before the pull of size
/// @param fewestMentions mentions before a group is shown as a narrative
/// @param fewestAuthors distinct accounts before a group is shown as a narrative
/// @param sleepAfter a narrative without a mention for so long is asleep; the next mention wakes it
/// @param forgetAfter a group that was never shown is forgotten after so long, and word counts halve
/// @param mostGroups groups kept at once; past it, the longest untouched go first
/// @param tidyEvery mentions between two rounds of merging and forgetting
public record NarrativeRules(
        double likeness,
        double sizePull,
        double threadPull,
        double mergeLikeness,
        int fewestMentions,
        int fewestAuthors,
        Duration sleepAfter,
        Duration forgetAfter,
        int mostGroups,
        int tidyEvery) {
    public static final NarrativeRules USUAL =
            new NarrativeRules(0.22, 0.12, 0.1, 0.4, 8, 4, Duration.ofHours(12), Duration.ofHours(72), 3_000, 500);
}
