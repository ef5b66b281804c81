// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.signal.Mark;
import org.vigie.core.signal.Marks;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;

class TaxonomyMatcherTest {
    private static final Taxonomy BUILT_IN = BuiltInTaxonomy.load();
    private static final TaxonomyMatcher MATCHER = new TaxonomyMatcher(BUILT_IN);

    @ParameterizedTest(name = "“{2}” speaks of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | outage          | Plus d’internet depuis ce matin
            fr | outage          | PLUS D'INTERNET !!
            fr | outage          | la box clignote rouge
            fr | delay           | Toujours rien recu au bout de dix jours
            fr | delay           | ça fait trois semaines
            fr | price           | encore une hausse de prix
            fr | hotline         | Personne ne répond au 3900, puis raccroché au nez
            fr | data            | nos données dans la nature
            fr | data            | une capture circule avec des IBAN
            fr | refund          | Remboursez-nous
            fr | wants-refund    | Je demande un remboursement.
            fr | safety          | le chargeur a pris feu
            fr | hacking         | piratée la semaine dernière
            fr | fraud           | Attention au hameçonnage
            fr | discrimination  | une publicité raciste
            fr | environment     | la rivière est polluée
            fr | contract        | comment résilier
            fr | boycott         | on résilie tous
            fr | wants-answer    | toujours aucune réponse ?
            fr | elderly         | Ma mère de 84 ans est seule
            fr | medical-device  | ma téléassistance ne marche plus
            fr | health          | nos patients ne peuvent plus nous joindre
            fr | emergency       | impossible d'appeler les secours
            fr | suicide         | envie d’en finir
            fr | threat          | je vais tout cramer
            fr | press           | Contactée par la rédaction, la direction n’a pas répondu
            fr | press           | Journaliste à L’Écho, je cherche des témoignages
            fr | authority       | j'ai saisi la CNIL
            fr | lawyer          | on va porter plainte
            fr | swindle         | envoyez-nous votre identifiant et le code reçu par SMS
            en | outage          | The internet is down again
            en | delay           | my flight was Cancelled
            en | refund          | I want my money back
            en | data            | another data breach
            en | lawyer          | I will sue
            en | press           | Hi, I’m a reporter with the Gazette
            en | emergency       | couldn't call 911
            en | elderly         | my 82 year old mother
            und | outage         | panne
            und | outage         | outage
            """)
    void findsReasonsNeedsAndSigns(String language, String category, String text) {
        assertThat(MATCHER.read(text, language).categories()).contains(category);
    }

    @ParameterizedTest(name = "“{2}” does not speak of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | delay     | livré sans retard
            fr | injury    | incendie, aucun blessé
            fr | injury    | je suis mort de rire
            fr | data      | une fuite d’eau dans la cave
            fr | outage    | Pas de panne ici
            fr | price     | la remise des prix a lieu jeudi
            fr | lawyer    | un toast à l’avocat
            fr | suicide   | un suicide commercial
            fr | authority | la police d'assurance
            fr | food      | une ratatouille
            fr | outage    | merci @panne_box
            fr | outage    | J’ai plus. De réseau ici
            en | health    | please be patient
            en | injury    | no injuries reported
            en | emergency | my old Porsche 911
            en | outage    | le pain et la panne
            fr | outage    | there is an outage
            """)
    void leavesAlone(String language, String category, String text) {
        assertThat(MATCHER.read(text, language).categories()).doesNotContain(category);
    }

    @Test
    void marksTheWordsThatTell() {
        var matcher = new TaxonomyMatcher(TaxonomyText.read("""
                        [delay] ASPECT | Retard | Delay
                        fr: retard, gros retard, !sans retard
                        [money] ASPECT | Argent | Money
                        fr: rembours*, retard de paiement
                        """).taxonomy().orElseThrow());

        var marks = matcher.read("Gros RETARD de paiement, sans retard l’an dernier : REMBOURSEMENT", "fr");

        assertThat(marks.found())
                .containsExactly(new Mark("delay", 0, 11), new Mark("money", 5, 23), new Mark("money", 52, 65));
        assertThat(marks.categories()).containsExactly("delay", "money");
    }

    @Test
    void readsTheSignsOfAMention() {
        var marks = MATCHER.read(
                "Journaliste à La Dépêche : des patients sous respirateur n’ont pas pu joindre le SAMU. Plainte déposée.",
                "fr");

        assertThat(marks.signs(BUILT_IN)).isEqualTo(Set.of(Sign.PRESS, Sign.VULNERABILITY, Sign.DANGER, Sign.LAWYER));
    }

    @Test
    void anEmptyTextOrTaxonomyFindsNothing() {
        assertThat(MATCHER.read("", "fr")).isEqualTo(Marks.NONE);
        assertThat(new TaxonomyMatcher(new Taxonomy(List.of())).read("panne", "fr"))
                .isEqualTo(Marks.NONE);
    }

    /// Whatever the text, marks lie inside it, in order, and those of one category do not overlap.
    @Test
    void marksAreInOrderAndApart() {
        var words =
                List.of("panne", "sans", "retard", "plus", "d’", "internet", ".", "😀", "@x", "mère de", "84", "ans");
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--)
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            var found = MATCHER.read(text.toString(), "und").found();
            for (int i = 0; i < found.size(); i++) {
                var mark = found.get(i);
                assertThat(mark.end()).isLessThanOrEqualTo(text.length());
                if (i > 0)
                    assertThat(mark.start())
                            .isGreaterThanOrEqualTo(found.get(i - 1).start());
                for (var other : found.subList(0, i))
                    if (other.category().equals(mark.category()))
                        assertThat(mark.start()).isGreaterThanOrEqualTo(other.end());
            }
        }
    }
}
