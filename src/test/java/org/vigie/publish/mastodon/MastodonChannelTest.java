// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.core.source.SourceKind;
import org.vigie.publish.ChannelContract;
import org.vigie.publish.Line;

class MastodonChannelTest extends ChannelContract {
    private static final ReplyTo MENTION = new ReplyTo(
            new MentionKey(new SourceKind("mastodon"), "autre.example", "https://autre.example/users/ines/statuses/1"),
            "https://autre.example/@ines/1");

    @Override
    protected Account account(String address) {
        return TestSendings.account(Way.MASTODON, address);
    }

    @Override
    protected Channel channel(Account account, Line line) {
        return new MastodonChannel(account, () -> "jeton", line);
    }

    @Override
    protected Outlet outlet() {
        return Outlet.SHORT_POST;
    }

    @Override
    protected MockResponse accepts() {
        return status(200, "{\"id\":\"113\",\"url\":\"https://social.example/@altea/113\"}");
    }

    @Override
    protected String said(RecordedRequest request) throws Exception {
        return new ObjectMapper()
                .readTree(request.getBody().utf8())
                .path("status")
                .asText();
    }

    @Test
    void theKeyTheTokenAndTheLanguageGoAlong() throws Exception {
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent("113", "https://social.example/@altea/113"));
        var request = asked();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/api/v1/statuses");
        assertThat(request.getHeaders().get("Idempotency-Key"))
                .isEqualTo(TestSendings.id(1).toString());
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer jeton");
        assertThat(request.getBody().utf8()).contains("\"language\":\"fr\"", "\"visibility\":\"public\"");
    }

    @Test
    void whatIsTooLongNeverLeaves() {
        assertThat(send("x".repeat(500)))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.ground()).isEqualTo(Ground.TOO_LONG));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void charactersAreCountedAsTheServerDoes() {
        assertThat(MastodonChannel.length("é\uD83C\uDDEB\uD83C\uDDF7 ok")).isEqualTo(5);
        assertThat(MastodonChannel.length("voir https://etat.altea.example/tres/long/chemin/vers/la/page"))
                .isEqualTo(28);
        assertThat(MastodonChannel.length("@ines@autre.example Panne")).isEqualTo(11);
        assertThat(MastodonChannel.length("aide@altea.example")).isEqualTo(18);
    }

    @Test
    void thePageOfAHotelProvesNothing() {
        server.enqueue(status(200, "<html>Bienvenue</html>"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Unknown("<html>Bienvenue</html>"));
    }

    @Test
    void tryingTheAccountPostsNothing() throws Exception {
        server.enqueue(status(200, "{\"id\":\"7\",\"url\":\"https://social.example/@altea\"}"));
        assertThat(probe()).isEqualTo(new Receipt.Sent("7", "https://social.example/@altea"));
        assertThat(asked().getMethod()).isEqualTo("GET");
    }

    @Test
    void anAnswerIsPutUnderTheMentionByThisServersNumberAndNamesWhomItAnswers() throws Exception {
        server.enqueue(status(200, "{\"statuses\":[{\"id\":\"77\",\"account\":{\"acct\":\"ines@autre.example\"}}]}"));
        server.enqueue(accepts());
        assertThat(answer(MENTION, "la Box 7")).isInstanceOf(Receipt.Sent.class);
        var search = asked();
        assertThat(search.getUrl().encodedPath()).isEqualTo("/api/v2/search");
        assertThat(search.getUrl().queryParameter("q")).isEqualTo("https://autre.example/@ines/1");
        assertThat(search.getUrl().queryParameter("resolve")).isEqualTo("true");
        var post = new ObjectMapper().readTree(asked().getBody().utf8());
        assertThat(post.path("in_reply_to_id").asText()).isEqualTo("77");
        assertThat(post.path("status").asText())
                .isEqualTo("@ines@autre.example Une panne touche la Box 7. Prochain point à 17:30.");
    }

    @Test
    void aMentionThatTheServerDoesNotFindIsNotAnsweredElsewhere() {
        server.enqueue(status(200, "{\"statuses\":[]}"));
        assertThat(answer(MENTION, "la Box 7"))
                .isEqualTo(new Receipt.Refused(Ground.REJECTED, "404 https://autre.example/@ines/1"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aSearchWithoutAnAnswerLeavesTheWordsUnsaid() {
        server.enqueue(status(503, "busy"));
        assertThat(answer(MENTION, "la Box 7")).isInstanceOf(Receipt.Waiting.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
