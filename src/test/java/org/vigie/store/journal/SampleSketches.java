// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Coefficient;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;
import org.vigie.core.propagation.SketchNote;

/// At least one payload of every kind about sketches of propagation.
final class SampleSketches {
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00Z");

    private SampleSketches() {}

    static Stream<Payload> kinds() {
        var own = Assumptions.USUAL
                .with(new Coefficient(Scenario.DENY, Lever.BRANCHING, 0.9, "RETEX 2024"))
                .doubting(0.35);
        var note = new SketchNote(
                "Fuite de données",
                true,
                AT,
                AT.plusSeconds(7_200),
                1_284,
                new SketchNote.Range(0.51, 0.735),
                List.of(new SketchNote.Outcome(Scenario.SILENCE, 6, 410, 980)),
                Assumptions.USUAL.with(new Coefficient(Scenario.DENY, Lever.BRANCHING, 1.1, "")),
                "à revoir à 18:00");
        return Stream.of(new SketchAct.AssumptionsKept(own), new SketchAct.Entered(note));
    }
}
