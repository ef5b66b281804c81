// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.vigie.core.advice.Assessment;
import org.vigie.core.journal.AdviceAct;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about advice.
final class AdviceWords {
    private final Texts texts;

    AdviceWords(Texts texts) {
        this.texts = texts;
    }

    String say(AdviceAct act) {
        return switch (act) {
            case AdviceAct.Assessed(var assessment) -> say(assessment);
        };
    }

    private String say(Assessment assessment) {
        var parts = new ArrayList<String>();
        var answers = assessment.answers();
        parts.add(answers.type()
                .map(type -> texts.get("shell.log.assessed", texts.get("advice.type." + type.name())))
                .orElseGet(() -> texts.get("shell.log.assessedUnknown")));
        if (!assessment.advised().isEmpty())
            parts.add(texts.get("shell.log.rules", String.join(", ", assessment.advised())));
        var retained = assessment.retained().stream()
                .map(response -> texts.get("advice.response." + response.name()))
                .collect(Collectors.joining(", "));
        if (!retained.isEmpty()) parts.add(texts.get("shell.log.retained", retained));
        assessment
                .toParacrisis()
                .ifPresent(response ->
                        parts.add(texts.get("shell.log.online", texts.get("advice.online." + response.name()))));
        if (!assessment.reason().isBlank()) parts.add(assessment.reason());
        return String.join(" · ", parts);
    }
}
