// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Coefficient;
import org.vigie.core.propagation.Scenario;
import org.vigie.core.propagation.SketchNote;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about sketches of propagation.
final class SketchWords {
    private final Texts texts;
    private final Formats formats;

    SketchWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(SketchAct act) {
        return switch (act) {
            case SketchAct.AssumptionsKept(var assumptions) ->
                texts.get("sketch.log.kept", assumptions(assumptions), formats.percent(assumptions.doubt()));
            case SketchAct.Entered(var note) -> say(note);
        };
    }

    private String say(SketchNote note) {
        var parts = new ArrayList<String>();
        parts.add(texts.get(
                "sketch.log.entered",
                subject(note),
                formats.number(note.mentions()),
                formats.time(note.from()),
                formats.time(note.to())));
        parts.add(texts.get(
                "sketch.log.branching",
                formats.decimal(note.branching().low(), 2),
                formats.decimal(note.branching().high(), 2)));
        for (var scenario : Scenario.values()) {
            var outcomes = note.outcomes().stream()
                    .filter(outcome -> outcome.scenario() == scenario)
                    .map(this::say)
                    .collect(Collectors.joining(", "));
            if (!outcomes.isEmpty())
                parts.add(texts.get("sketch.log.scenario", texts.get("sketch.scenario." + scenario), outcomes));
        }
        parts.add(texts.get("sketch.log.assumptions", assumptions(note.assumptions())));
        parts.add(texts.get("sketch.log.only"));
        if (!note.remark().isEmpty()) parts.add(note.remark());
        return String.join(" · ", parts);
    }

    private String subject(SketchNote note) {
        var about = note.subject().isEmpty()
                ? texts.get("sketch.log.everything")
                : texts.get("sketch.log.narrative", note.subject());
        return note.negativeOnly() ? texts.get("sketch.log.negative", about) : about;
    }

    private String say(SketchNote.Outcome outcome) {
        return texts.get(
                "sketch.log.outcome", outcome.hours(), formats.number(outcome.low()), formats.number(outcome.high()));
    }

    /// "reconnaître : ramification ×0,85 après 60 min, fond ×1 (hypothèse)" for each; silence only where it is not the
    /// reference.
    private String assumptions(Assumptions assumptions) {
        return Stream.of(Scenario.values())
                .map(scenario -> assumptions.coefficients().stream()
                        .filter(one -> one.scenario() == scenario)
                        .toList())
                .filter(three -> three.stream().anyMatch(one -> !isReference(one)))
                .map(this::scenario)
                .collect(Collectors.joining("\u00a0; "));
    }

    private String scenario(List<Coefficient> three) {
        var sources = three.stream()
                .map(Coefficient::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return texts.get(
                "sketch.log.coefficients",
                texts.get("sketch.scenario." + three.getFirst().scenario()),
                formats.decimal(three.get(0).value(), 2),
                formats.decimal(three.get(1).value(), 0),
                formats.decimal(three.get(2).value(), 2),
                sources.isEmpty() ? texts.get("sketch.log.hypothesis") : sources);
    }

    private static boolean isReference(Coefficient one) {
        return one.scenario() == Scenario.SILENCE && one.value() == one.lever().neutral();
    }
}
