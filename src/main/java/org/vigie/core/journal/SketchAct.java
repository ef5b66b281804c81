// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.SketchNote;

/// What is recorded about sketches of propagation. Nothing else of the program depends on it.
public sealed interface SketchAct extends Payload {
    /// The scenarios act by these numbers from now on.
    record AssumptionsKept(Assumptions assumptions) implements SketchAct {}

    /// The cell looked at a sketch, and wants the log to say so.
    record Entered(SketchNote note) implements SketchAct {}
}
