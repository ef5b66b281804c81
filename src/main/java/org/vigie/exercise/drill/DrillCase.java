// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

/// A case that trains one skill. Every one is invented.
public sealed interface DrillCase permits QualifyCase, HoldingCase, FiguresCase, HandOverCase {
    Skill skill();

    /// Short and stable ("box-rumour"); the same in both languages.
    String id();

    String title();

    /// What happened, in paragraphs.
    String brief();
}
