// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;

class RecipientsTest {
    private static final Instant NOW = Instant.parse("2026-10-14T12:00:00Z");
    private int number;

    private Filed by(String handle, String name, String instance) {
        number++;
        var mention = new Mention(
                new MentionKey(new SourceKind("mastodon"), instance, "m" + number),
                new SourceId(new UUID(3, 1)),
                new Author(handle, name, 10, null),
                "",
                "texte",
                "fr",
                "",
                "",
                "",
                0,
                new Times(NOW, NOW, NOW),
                new Engagement(0, 0, 0, 0));
        return new Filed(
                number,
                mention,
                new Analysis("fr", number),
                Set.of(),
                Triage.FRESH,
                Hash.of("texte".getBytes(StandardCharsets.UTF_8)),
                1,
                0,
                Optional.empty());
    }

    @Test
    void nobodyIsAnsweredTwice() {
        var first = by("lea", "Léa", "a.example");
        var again = by("LEA", "Léa C.", "a.example");
        var elsewhere = by("lea", "Léa", "b.example");
        var lately = by("marc", "", "a.example");
        var found = Recipients.of(
                List.of(first, again, elsewhere, lately),
                Set.of(Recipients.author(lately.mention()).orElseThrow()));
        assertThat(found.reached()).containsExactly(first, elsewhere);
        assertThat(found.sameAuthor()).containsExactly(again);
        assertThat(found.lately()).containsExactly(lately);
    }

    @Test
    void unknownAuthorsEachCountForThemselvesAndANameStandsInForAHandle() {
        var nobody = by("", "", "a.example");
        var other = by("", " ", "a.example");
        var named = by("", "Léa", "a.example");
        assertThat(Recipients.of(List.of(nobody, other, named, named), Set.of()).reached())
                .containsExactly(nobody, other, named);
        assertThat(Recipients.author(nobody.mention())).isEmpty();
    }
}
