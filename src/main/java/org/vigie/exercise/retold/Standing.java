// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.exercise.replay.Recording;

/// What still holds of a room's journal, and may be told: nothing that was taken back or said anew, nothing that only
/// some may read, no files, and nothing of how it was played.
///
/// @param steps in order of time
record Standing(List<Recording.Step> steps) {
    static Standing of(Recording recording) {
        var gone = new HashSet<EntryRef>();
        for (var step : recording.steps()) {
            gone.addAll(step.entry().replaces());
            if (step.entry().payload() instanceof Payload.Undone(EntryRef act)) gone.add(act);
        }
        return new Standing(recording.steps().stream()
                .filter(step -> !gone.contains(step.entry().ref()) && isOpen(step.entry()))
                .toList());
    }

    /// What was recorded in the room itself.
    Standing in(Recording recording) {
        var here = Optional.of(recording.room().id());
        return new Standing(
                steps.stream().filter(step -> step.entry().room().equals(here)).toList());
    }

    private static boolean isOpen(Entry entry) {
        return switch (entry.payload()) {
            case RestrictedAct _, Payload.Withheld _, AttachmentAct _, ScenarioAct _, ExerciseAct _ -> false;
            default -> true;
        };
    }
}
