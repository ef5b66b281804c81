// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.SourceKind;

class PseudonymsTest {
    private static final Person ANNE =
            new Person(new PersonId(new UUID(0, 1)), "Anne-Lise Verdier", "Directrice", "AV");

    private static Pseudonyms names() {
        var names = new Pseudonyms(7, "salt");
        names.hear(ANNE);
        names.hear(new Author("jo_du_59", "Jo B.", 12, null));
        names.hear(new Author("patience", "patience", 3, null));
        return names;
    }

    @Test
    void leaveTheOrganisationsOwnAccountItsName() {
        var names = new Pseudonyms(7, "salt");
        names.leave("AlteaTelecom");
        var own = new Author("AlteaTelecom", "Altéa Télécom", 12_000, Instant.EPOCH);
        names.hear(own);
        names.hear(new Author("lea_m", "Léa Martin", 10, null));
        assertThat(names.of(own)).isEqualTo(new Author("AlteaTelecom", "Altéa Télécom", 12_000, null));
        assertThat(names.called("alteatelecom@mastodon.example")).isEqualTo("alteatelecom@mastodon.example");
        assertThat(names.text("@alteatelecom répondez à @lea_m"))
                .startsWithIgnoringCase("@alteatelecom répondez à @")
                .doesNotContain("lea_m");
        assertThat(names.size()).isEqualTo(1);
    }

    @Test
    void giveEverybodyOneOtherNameAndKeepTheFunction() {
        var names = names();
        var other = names.of(ANNE);
        assertThat(other.name()).doesNotContain("Anne", "Lise", "Verdier");
        assertThat(other.function()).isEqualTo("Directrice");
        assertThat(other.id()).isEqualTo(names.of(ANNE.id())).isNotEqualTo(ANNE.id());
        assertThat(names.of(ANNE)).isEqualTo(other);
        var author = names.of(new Author("jo_du_59", "Jo B.", 12, null));
        assertThat(author.audience()).isEqualTo(12);
        assertThat(author.handle()).isNotEqualTo("jo_du_59").isNotBlank();
        assertThat(author.name()).isNotEqualTo("Jo B.").isNotBlank();
    }

    @Test
    void findNamesInTextsHoweverTheyAreWritten() {
        var names = names();
        var other = names.of(ANNE).name();
        var last = other.substring(other.indexOf(' ') + 1);
        assertThat(names.text("Vu avec Anne-Lise Verdier, Mme Verdier (VERDIER)."))
                .isEqualTo("Vu avec " + other + ", Mme " + last + " (" + last.toUpperCase(Locale.ROOT) + ").");
        assertThat(names.text("Verdierie n’est pas un nom")).isEqualTo("Verdierie n’est pas un nom");
        var handle = names.of(new Author("jo_du_59", "Jo B.", 12, null)).handle();
        assertThat(names.text("merci @jo_du_59 !")).isEqualTo("merci @" + handle + " !");
        assertThat(names.text("jo_du_59 le dit")).isEqualTo(handle + " le dit");
        assertThat(names.text("un peu de patience")).isEqualTo("un peu de patience");
        assertThat(names.text("@patience")).isNotEqualTo("@patience");
    }

    @Test
    void leaveNoAddressAndNoNumberThatLeadsSomewhere() {
        var names = names();
        assertThat(names.text("Écrire à a.b@c-d.fr ou A.B@c-d.fr, voir https://c-d.fr/x?y=1."))
                .isEqualTo("Écrire à adresse1@exemple.invalid ou adresse1@exemple.invalid, voir"
                        + " https://exemple.invalid/1");
        assertThat(names.text("06 12 34 56 78, 0612345678, +33 (0)6 98 76 54 32, +1 415-555-0123"))
                .isEqualTo("06 39 98 00 00, 06 39 98 00 00, 06 39 98 00 01, 06 39 98 00 02");
        assertThat(names.text("14/10/2026 16:04, 1 284 mentions, commande 4821"))
                .isEqualTo("14/10/2026 16:04, 1 284 mentions, commande 4821");
        var mobile = names.of(new Channel(ChannelKind.MOBILE, "3900"));
        assertThat(mobile.address()).startsWith("06 39 98");
    }

    @Test
    void keepMentionsTogetherAndUntraceable() {
        var names = names();
        var key = new MentionKey(new SourceKind("mastodon"), "mastodon.example", "110");
        assertThat(names.of(key)).isEqualTo(names.of(key));
        assertThat(names.of(key).toString()).doesNotContain("110").doesNotContain("mastodon.example");
        assertThat(new Pseudonyms(7, "other salt").of(key)).isNotEqualTo(names.of(key));
    }

    @Test
    void findNamesWhateverTheirCaseAndAccents() {
        var names = new Pseudonyms(7, "salt");
        var ines = new Person(new PersonId(new UUID(0, 2)), "Inès Petit", "", "IP");
        names.hear(ines);
        names.hear(new Author("", "Léa Martin", 1, null));
        var other = names.of(ines).name();
        var upper = other.toUpperCase(Locale.ROOT);
        var first = other.substring(0, other.indexOf(' '));
        assertThat(names.text("Ines Petit, INES PETIT, INÈS PETIT, inès petit, Ine\u0300s Petit"))
                .isEqualTo(String.join(", ", other, upper, upper, other, other));
        assertThat(names.text("Ines, INES")).isEqualTo(first + ", " + first.toUpperCase(Locale.ROOT));
        assertThat(names.text("un petit souci")).isEqualTo("un petit souci");
        var lea = names.of(new Author("", "Léa Martin", 1, null)).name();
        assertThat(names.text("lea martin et LEA MARTIN")).isEqualTo(lea + " et " + lea.toUpperCase(Locale.ROOT));
    }

    @Test
    void exchangeEveryNameThatSomebodyEverHad() {
        var names = new Pseudonyms(7, "salt");
        var before = new Person(ANNE.id(), "Anne-Lise Colbert", "Directrice", "AC");
        names.hear(before);
        names.hear(ANNE);
        names.hear(new Author("jo_du_59", "Jo B.", 12, null));
        names.hear(new Author("jo_du_59", "Jo Berthier", 12, null));
        assertThat(names.size()).isEqualTo(2);
        var other = names.of(ANNE).name();
        assertThat(names.of(before).name()).isEqualTo(other);
        var last = other.substring(other.indexOf(' ') + 1);
        assertThat(names.text("Mme Colbert, puis Mme Verdier")).isEqualTo("Mme " + last + ", puis Mme " + last);
        var jo = names.of(new Author("jo_du_59", "Jo Berthier", 12, null)).name();
        assertThat(names.text("Jo B. ou Jo Berthier")).isEqualTo(jo + ". ou " + jo);
    }

    @Test
    void leaveNoTelephoneNumberHoweverItIsWritten() {
        for (var number : List.of(
                "0033 6 12 34 56 78",
                "0033612345678",
                "+33 6 12 34 56 78",
                "00 33 (0)6 12 34 56 78",
                "06/12/34/56/78",
                "(0)6 12 34 56 78",
                "06.12.34.56.78",
                "07700 900123",
                "020 7946 0958",
                "(020) 7946 0958",
                "0161 496 0123",
                "079 123 45 67"))
            assertThat(new Pseudonyms(7, "salt").text("Au " + number + " 2 fois, à 12:00."))
                    .isEqualTo("Au 06 39 98 00 00 2 fois, à 12:00.");
        for (var other : List.of(
                "01/02/2026 10:30",
                "du 01/02/2026-03/02/2026",
                "01.02.2026 10:30",
                "01.02.2026 03.04.2026",
                "2026-09-01 10:30",
                "1 000 000 000 000",
                "12:00 3 456 789 012",
                "0,123456789012",
                "0.123456789012"))
            assertThat(new Pseudonyms(7, "salt").text(other)).isEqualTo(other);
    }

    @Test
    void giveAnAccountOneNameWithItsServerAndWithout() {
        var names = new Pseudonyms(7, "salt");
        var diane = new Author("Diane@mastodon.example", "Diane L.", 5, null);
        names.hear(diane);
        names.hear(new Author("lea", "", 5, null));
        names.hear(new Author("lea@mastodon.example", "", 5, null));
        var other = names.of(diane).handle();
        assertThat(names.called("Diane@mastodon.example")).isEqualTo(other);
        assertThat(names.text("cc @diane@mastodon.example, @Diane.")).isEqualTo("cc @" + other + ", @" + other + ".");
        var lea = names.of(new Author("lea", "", 5, null)).handle();
        var leaThere = names.of(new Author("lea@mastodon.example", "", 5, null)).handle();
        assertThat(lea).isNotEqualTo(leaThere);
        assertThat(names.text("@lea @lea@mastodon.example. lea@mastodon.example"))
                .isEqualTo("@" + lea + " @" + leaThere + ". adresse1@exemple.invalid");
    }

    @Test
    void callAuthorsWithoutAnAccountByTheirName() {
        var names = new Pseudonyms(7, "salt");
        var nobody = new Author("", "Léa Martin", 1, null);
        names.hear(nobody);
        assertThat(names.called("Léa Martin"))
                .isEqualTo(names.of(nobody).name())
                .contains(" ");
        assertThat(names.called("tom"))
                .isEqualTo(names.text("@tom").substring(1))
                .startsWith("compte");
    }
}
