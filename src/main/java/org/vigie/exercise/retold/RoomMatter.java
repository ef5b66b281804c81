// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.NarrativeId;
import org.vigie.exercise.replay.Recording;

/// What a closed room left: its journal, without what only some may read, and its mentions.
///
/// @param recording of the whole room
/// @param mentions that were not erased, oldest first
/// @param narratives the largest, largest first
public record RoomMatter(Recording recording, List<Filed> mentions, List<Story> narratives) {
    public RoomMatter {
        mentions = List.copyOf(mentions);
        narratives = List.copyOf(narratives);
    }

    /// A narrative and what it was called.
    public record Story(NarrativeId id, String label) {}

    /// What the narrative of a mention was called; empty for one of none, or of a small one.
    Optional<String> label(Filed mention) {
        return mention.signals()
                .narrative()
                .flatMap(id -> narratives.stream()
                        .filter(story -> story.id().equals(id))
                        .map(Story::label)
                        .findFirst());
    }
}
