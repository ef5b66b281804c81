// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.MessageMap.Key;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.CaseFact;
import org.vigie.exercise.drill.Drills;
import org.vigie.exercise.drill.HoldingCase;
import org.vigie.exercise.drill.Sheet;
import org.vigie.exercise.drill.Skill;

/// An invented case to be interviewed about where no room is open: the register of a drill, and a map for it.
public record InterviewCase(String id, String title, Ground ground) {
    /// Reads those that come with the program.
    ///
    /// @param level what the level of the invented cell is called
    public static List<InterviewCase> all(Tongue language, String level) {
        return Journalist.phrases(language).all("case").stream()
                .map(block -> of(block, language, level))
                .toList();
    }

    private static InterviewCase of(Sheet.Block block, Tongue language, String level) {
        var drill = Drills.of(Skill.HOLDING, language).stream()
                .filter(one -> one.id().equals(block.name()))
                .findFirst()
                .map(HoldingCase.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("No drill has the register of " + block.name()));
        var ground = new Ground(
                level,
                Duration.ofMinutes(Long.parseLong(block.one("silence"))),
                Optional.empty(),
                drill.facts().stream().map(CaseFact::claim).toList(),
                map(block, language));
        return new InterviewCase(block.name(), drill.title(), ground);
    }

    private static MessageMap map(Sheet.Block block, Tongue language) {
        var keys = new ArrayList<Key>();
        for (var line : block.lines())
            switch (line.key()) {
                case "key" -> keys.add(new Key(line.said(), List.of()));
                case "under" -> {
                    var last = keys.removeLast();
                    var facts = new ArrayList<>(last.facts());
                    facts.add(new Fact(line.said(), Optional.empty()));
                    keys.add(new Key(last.words(), facts));
                }
                default -> {}
            }
        return new MessageMap(
                new MessageId("interview-" + block.name(), language), "", Audience.MEDIA, block.one("question"), keys);
    }
}
