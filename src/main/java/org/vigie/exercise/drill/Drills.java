// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.message.Tongue;

/// The cases that come with the program.
public final class Drills {
    private Drills() {}

    /// Reads those of one skill in one language; takes some milliseconds.
    public static List<DrillCase> of(Skill skill, Tongue language) {
        return Sheet.load(language, skill.file()).all("case").stream()
                .map(block -> of(skill, block))
                .toList();
    }

    /// Reads all, skill by skill.
    public static List<DrillCase> all(Tongue language) {
        return Stream.of(Skill.values())
                .flatMap(skill -> of(skill, language).stream())
                .toList();
    }

    private static DrillCase of(Skill skill, Sheet.Block block) {
        return switch (skill) {
            case QUALIFY -> QualifyCase.of(block);
            case HOLDING -> HoldingCase.of(block);
            case FIGURES -> FiguresCase.of(block);
            case HAND_OVER -> HandOverCase.of(block);
        };
    }
}
