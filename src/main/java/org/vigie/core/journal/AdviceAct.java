// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import org.vigie.core.advice.Assessment;

/// What is recorded about advice on how to respond. Nothing else of the program depends on it.
public sealed interface AdviceAct extends Payload {
    /// The cell answered the questions, and retained of the advice what it wanted.
    record Assessed(Assessment assessment) implements AdviceAct {}
}
