// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Coefficient;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;
import org.vigie.core.propagation.SketchNote;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class SketchWordsTest {
    private static final Instant FROM = Instant.parse("2026-10-14T12:02:00Z");

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    @Test
    void aSketchSaysWhatItWasFittedOnWhatCameOutAndThatItIsOne() {
        assertThat(plain(new SketchAct.Entered(note("Fuite de données", "À revoir à 18:00."))))
                .isEqualTo(
                        "Esquisse de propagation sur le récit « Fuite de données », négatives seulement : 1 284 mentions"
                                + " de 14:02 à 16:16 · ramification 0,51 à 0,73"
                                + " · ne rien dire : d’ici 6 h 410 à 980 mentions, d’ici 24 h 900 à 2 400 mentions"
                                + " · démentir : d’ici 6 h 420 à 1 050 mentions"
                                + " · coefficients : reconnaître : ramification × 0,85 après 60 min, fond × 1,00 (hypothèse, non"
                                + " mesurée) ; démentir : ramification × 1,10 après 30 min, fond × 1,00 (hypothèse, non mesurée) ;"
                                + " compenser : ramification × 0,75 après 120 min, fond × 0,90 (hypothèse, non mesurée)"
                                + " · bandes à 80 %, esquisse et non prévision · À revoir à 18:00.");
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(plain(new SketchAct.Entered(note("", ""))))
                .startsWith("Propagation sketch on all mentions, negative only: 1,284 mentions from 14:02 to 16:16 · ")
                .endsWith(" · 80% bands, a sketch and not a forecast");
    }

    @Test
    void assumptionsSayTheirSources() {
        var own = Assumptions.USUAL
                .with(new Coefficient(Scenario.DENY, Lever.BRANCHING, 0.6, "RETEX 2024"))
                .doubting(0.35);
        assertThat(plain(new SketchAct.AssumptionsKept(own)))
                .startsWith("Coefficients de l’esquisse de propagation : reconnaître : ramification × 0,85")
                .contains("démentir : ramification × 0,60 après 30 min, fond × 1,00 (RETEX 2024) ;")
                .doesNotContain("ne rien dire")
                .endsWith("doute ± 35 %");
    }

    private String plain(SketchAct act) {
        return words.say(act).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static SketchNote note(String subject, String remark) {
        return new SketchNote(
                subject,
                true,
                FROM,
                FROM.plusSeconds(134 * 60),
                1_284,
                new SketchNote.Range(0.51, 0.735),
                List.of(
                        new SketchNote.Outcome(Scenario.SILENCE, 6, 410, 980),
                        new SketchNote.Outcome(Scenario.SILENCE, 24, 900, 2_400),
                        new SketchNote.Outcome(Scenario.DENY, 6, 420, 1_050)),
                Assumptions.USUAL.with(new Coefficient(Scenario.DENY, Lever.BRANCHING, 1.1, "")),
                remark);
    }
}
