// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

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
}
