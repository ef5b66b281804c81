// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.TaxonomyFlaw;
import org.vigie.core.signal.TaxonomyProblem;

class TaxonomyTextTest {
    @Test
    void readsCategoriesWithTheirTerms() {
        var reading = TaxonomyText.read("""
                # what we look for
                [delay] ASPECT | Retard, attente | Delay
                fr: retard*, toujours rien reçu
                fr: !sans retard
                en: late

                [injury] sign danger | Blessés | People hurt
                en: injured
                """);

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.taxonomy().orElseThrow().categories())
                .containsExactly(
                        new Category(
                                "delay",
                                CategoryKind.ASPECT,
                                Optional.empty(),
                                "Retard, attente",
                                "Delay",
                                List.of("retard*", "toujours rien reçu", "!sans retard"),
                                List.of("late")),
                        new Category(
                                "injury",
                                CategoryKind.SIGN,
                                Optional.of(Sign.DANGER),
                                "Blessés",
                                "People hurt",
                                List.of(),
                                List.of("injured")));
    }

    @Test
    void tellsEveryFlawWithItsLine() {
        var reading = TaxonomyText.read("""
                fr: orphelin
                [Delay] ASPECT | Retard | Delay
                fr: retard, re*, re*tard, * attente
                en: !!!, late, late
                what is this
                [a] THING | A | A
                fr: a
                [b] SIGN | B | B
                fr: b
                [c] SIGN LUCK | C | C
                fr: c
                [d] ASPECT | | D
                [e] ASPECT | E | E
                en: one two three four five six seven eight nine
                [b] SIGN DANGER | B | B
                fr: encore
                """);

        assertThat(reading.taxonomy()).isEmpty();
        assertThat(reading.flaws())
                .containsExactly(
                        flaw(TaxonomyProblem.TERMS_WITHOUT_CATEGORY, "", "fr: orphelin", 1),
                        flaw(TaxonomyProblem.BAD_ID, "Delay", "", 2),
                        flaw(TaxonomyProblem.PREFIX_TOO_SHORT, "Delay", "re*", 3),
                        flaw(TaxonomyProblem.STAR_MISPLACED, "Delay", "re*tard", 3),
                        flaw(TaxonomyProblem.STAR_MISPLACED, "Delay", "* attente", 3),
                        flaw(TaxonomyProblem.EMPTY_TERM, "Delay", "!!!", 4),
                        flaw(TaxonomyProblem.SAME_TERM, "Delay", "late", 4),
                        flaw(TaxonomyProblem.UNREADABLE_LINE, "Delay", "what is this", 5),
                        flaw(TaxonomyProblem.UNKNOWN_KIND, "a", "THING", 6),
                        flaw(TaxonomyProblem.SIGN_MISPLACED, "b", "", 8),
                        flaw(TaxonomyProblem.UNKNOWN_SIGN, "c", "LUCK", 10),
                        flaw(TaxonomyProblem.NO_LABEL, "d", "", 12),
                        flaw(TaxonomyProblem.NO_TERM, "d", "", 12),
                        flaw(TaxonomyProblem.TERM_TOO_LONG, "e", "one two three four five six seven eight nine", 14),
                        flaw(TaxonomyProblem.SAME_ID, "b", "", 15));
    }

    @Test
    void writesWhatItReads() {
        var builtIn = BuiltInTaxonomy.load();

        var written = TaxonomyText.write(builtIn);

        assertThat(TaxonomyText.read(written).taxonomy().orElseThrow().equals(builtIn))
                .isTrue();
        assertThat(written.lines()).allMatch(line -> line.length() <= 160);
    }

    @Test
    void nothingIsAnEmptyTaxonomy() {
        assertThat(TaxonomyText.read("").taxonomy().orElseThrow().categories()).isEmpty();
    }

    private static TaxonomyFlaw flaw(TaxonomyProblem problem, String category, String term, int line) {
        return new TaxonomyFlaw(problem, category, term, line);
    }
}
