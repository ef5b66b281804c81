// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.TypedMention;
import org.vigie.core.source.SourceKind;
import org.vigie.sources.file.Ledger;

class HandMentionsTest {
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");
    private static final UUID ID = new UUID(3, 7);

    private final Ledger room = new Ledger();
    private final HandMentions typed = new HandMentions(room, room, room, InstantSource.fixed(NOON));

    private static TypedMention call(String medium, String text) {
        return new TypedMention(ID, medium, " M. Lorant ", Author.UNKNOWN, text, "", NOON.minusSeconds(600));
    }

    @Test
    void aCallBecomesAMentionOfAMediumThatIsCounted() {
        var key = typed.take(call(" Téléphone ", " Plus de ligne depuis 3 h ")).join();

        assertThat(key).isEqualTo(new MentionKey(new SourceKind("hand"), "téléphone", ID.toString()));
        var mention = room.mentions.get(key);
        assertThat(mention.text()).isEqualTo("Plus de ligne depuis 3 h");
        assertThat(mention.author()).isEqualTo(new Author("", "M. Lorant", Author.UNKNOWN, null));
        assertThat(mention.times()).isEqualTo(new Times(NOON.minusSeconds(600), null, NOON));
        var source = room.sources.get(mention.source());
        assertThat(source.name()).isEqualTo("Téléphone");
        assertThat(source.enabled()).as("nothing polls it").isFalse();
        assertThat(room.acts)
                .containsExactly(new Payload.SourceKept(source), new Payload.MentionTyped(key, "Téléphone"));
    }

    @Test
    void sentAgainItIsTheSameMentionAndItsMediumTheSameSource() {
        var first = typed.take(call("Radio, télévision", "Au journal de 13 h")).join();
        var again = typed.take(call("radio / Télévision", "Au journal de 13 h")).join();

        assertThat(again).isEqualTo(first);
        assertThat(room.mentions).hasSize(1);
        assertThat(room.sources).hasSize(1);
    }

    @Test
    void takenBackItIsErasedWithTheReason() {
        var key = typed.take(call("Courrier", "Lettre ouverte")).join();
        typed.takeBack(key, "saisie annulée").join();

        assertThat(room.acts).last().isEqualTo(new Payload.MentionErased(key, NOON, "saisie annulée"));
    }

    @Test
    void whatCanNotBeSavedIsSaid() {
        var full = new HandMentions(
                (_, _) -> {
                    throw new Journal.NotSaved("no space", null);
                },
                room,
                room,
                InstantSource.fixed(NOON));
        var failing = full.take(call("Courrier", "Lettre ouverte"));

        assertThatThrownBy(failing::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Journal.NotSaved.class);
        assertThat(room.acts).noneMatch(act -> act instanceof Payload.MentionTyped);
    }
}
