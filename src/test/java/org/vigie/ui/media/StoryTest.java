// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;
import org.vigie.core.publish.Way;
import org.vigie.exercise.place.Accounts;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.ui.kit.TestRooms;

class StoryTest {
    private static final Account OFFICIAL = Accounts.official("AlteaTelecom");

    private final MediaRoom room = new MediaRoom();
    private final Organisation organisation = Organisation.read(room.memory.room());

    private List<Story> stories(Medium medium, Item... items) {
        return Story.of(medium, room.memory.mentions.all, List.of(items), organisation);
    }

    @Test
    void theOrganisationIsThatOfTheScenarioAndSpeaksByASimulatedAccount() {
        assertThat(organisation.name()).isEqualTo("Altéa Télécom");
        assertThat(organisation.posting().name()).isEqualTo("@AlteaTelecom");
        assertThat(organisation.posting().way().leaves()).isFalse();
        assertThat(organisation.broadcasters()).containsExactly("Canal Sept");
        for (var place : PublicPlace.values())
            assertThat(organisation.answering(place.kind()).way()).isEqualTo(Way.SIMULATED);
    }

    @Test
    void aThreadHoldsItsRepliesOldestFirstAndTheNewestThreadComesFirst() {
        room.filled();
        assertThat(stories(Medium.MICROBLOG))
                .extracting(story -> story.opening().name())
                .containsExactly("Nadia Loire", "Léa Connect");
        var thread = stories(Medium.MICROBLOG).getLast();
        assertThat(thread.replies()).extracting(Piece::name).containsExactly("Marc Adsl");
        room.say(PublicPlace.SOCIAL, "s9", "Luc", "", "plus bas encore", "s2", 1);
        assertThat(stories(Medium.MICROBLOG).getLast().replies())
                .extracting(Piece::text)
                .containsExactly("Pareil à Joué, la box clignote rouge.", "plus bas encore");
    }

    @Test
    void aReplyToWhatIsNotKnownStandsByItselfAndARingEnds() {
        room.say(PublicPlace.SOCIAL, "x", "Léa", "", "à qui ?", "gone", 5);
        room.say(PublicPlace.SOCIAL, "r1", "Un", "", "un", "r2", 4);
        room.say(PublicPlace.SOCIAL, "r2", "Deux", "", "deux", "r1", 3);
        var found = stories(Medium.MICROBLOG);
        assertThat(found).hasSize(2);
        assertThat(found.stream().mapToInt(story -> 1 + story.replies().size()).sum())
                .as("nothing is lost")
                .isEqualTo(3);
    }

    @Test
    void broadcastersAreOnAirAndNotInThePaper() {
        room.filled();
        assertThat(stories(Medium.NEWSPAPER))
                .extracting(story -> story.opening().name())
                .containsExactly("Le Courrier du Val", "La Gazette des Deux Rives");
        assertThat(stories(Medium.TELEVISION).getFirst().opening().name()).isEqualTo("Canal Sept");
    }

    @Test
    void anArticleWithoutATitleBeginsWithItsFirstSentence() {
        room.filled();
        var article = stories(Medium.NEWSPAPER).getFirst().opening();
        assertThat(article.headline()).isEqualTo("Altéa tarde à répondre.");
        assertThat(article.body()).isEqualTo("Le maire s’inquiète.");
        var endless = room.say(PublicPlace.PRESS, "long", "P", "", "mot ".repeat(400), "", 0);
        var piece = Piece.of(endless.mention());
        assertThat(piece.headline()).hasSizeLessThan(112).endsWith("…");
        assertThat(piece.body()).as("what was cut is read in the body").startsWith("mot mot");
    }

    @Test
    void foreignTextIsCleanedAndCutAndNeverMarkup() {
        var hostile = Piece.of(room.say(PublicPlace.SOCIAL, "h", "Eve\u202E<b>", "", MediaRoom.HOSTILE, "", 0)
                .mention());
        assertThat(hostile.text())
                .startsWith("<script>alert('x')</script>")
                .contains("⟨U+202E⟩")
                .doesNotContain("\u202E", "\u0007");
        assertThat(hostile.name()).isEqualTo("Eve⟨U+202E⟩<b>");
        var huge = Piece.of(room.say(PublicPlace.SOCIAL, "g", "Eve", "", "😀".repeat(60_000), "", 0)
                .mention());
        assertThat(huge.text()).hasSizeLessThanOrEqualTo(Piece.LONGEST + 1).endsWith("😀…");
    }

    @Test
    void theOrganisationRepliesInTheThreadAndPostsByItself() {
        room.filled();
        var under = room.memory.mentions.all.stream()
                .map(filed -> filed.mention())
                .filter(mention -> mention.key().externalId().equals("s2"))
                .findFirst()
                .orElseThrow();
        var reply = item(1, OFFICIAL, Optional.of(new ReplyTo(under.key(), "")), new Receipt.Rehearsed());
        var alone = item(2, OFFICIAL, Optional.empty(), new Receipt.Rehearsed());
        var held = item(3, OFFICIAL, Optional.empty(), new Receipt.Refused(Ground.NOT_APPROVED, ""));
        var found = stories(Medium.MICROBLOG, reply, alone, held);
        assertThat(found.getLast().replies().getLast())
                .extracting(Piece::name, Piece::handle, Piece::isOfficial, Piece::standing)
                .containsExactly("Altéa Télécom", "@AlteaTelecom", true, Piece.Standing.OUT);
        assertThat(found)
                .extracting(story -> story.opening().standing())
                .contains(Piece.Standing.OUT, Piece.Standing.REFUSED);
        assertThat(stories(Medium.VIDEO, reply, alone))
                .extracting(story -> story.opening().isOfficial())
                .as("a post is no video")
                .containsOnly(false);
        assertThat(stories(Medium.NEWSPAPER, reply, alone)).hasSize(2);
    }

    @Test
    void whatGoesByMailOrToAPageIsNoPost() {
        var page = new Account(
                new AccountId(new UUID(5, 5)), Way.WEBHOOK, "état", "https://altea.example", 0, Optional.empty());
        assertThat(stories(Medium.MICROBLOG, item(1, page, Optional.empty(), new Receipt.Rehearsed())))
                .isEmpty();
    }

    @Test
    void aSearchKeepsTheThreadAndWhatIsFoundInIt() {
        room.filled();
        var thread = stories(Medium.MICROBLOG).getLast();
        assertThat(thread.having("JOUE").orElseThrow().replies()).hasSize(1);
        assertThat(thread.having("réseau").orElseThrow().replies()).as("whole").hasSize(1);
        assertThat(thread.having("remboursement")).isEmpty();
    }

    private static Item item(int number, Account account, Optional<ReplyTo> replyTo, Receipt receipt) {
        var id = new SendingId(new UUID(9, number));
        var sending = new Sending(
                id,
                ApprovalAct.Words.of(MediaRoom.SHIPPED.getFirst()),
                Outlet.SHORT_POST,
                Audience.CUSTOMERS,
                account,
                Map.of(),
                "",
                "Nous rétablissons le service.",
                replyTo);
        return Outbox.told(List.of(
                        new Outbox.Line(
                                new PublishAct.Queued(sending), Optional.of(TestRooms.INES.id()), TestRooms.NOW),
                        new Outbox.Line(
                                new PublishAct.Answered(id, 0, 1, List.of(receipt)), Optional.empty(), TestRooms.NOW)))
                .one(id)
                .orElseThrow();
    }
}
