// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import org.vigie.core.crisis.CrisisLevel;

/// What must be so before an inject is played.
public sealed interface Condition {
    /// Another inject was played, or was not.
    record Played(String inject, boolean played) implements Condition {}

    /// A reaction was met, or its window has passed without it.
    record Reacted(String reaction, boolean met) implements Condition {}

    /// The cell holds this level or a higher one.
    record Level(CrisisLevel atLeast) implements Condition {}

    /// The cell has published at least so many texts.
    record Published(int atLeast) implements Condition {}
}
