// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.ChannelContract;
import org.vigie.publish.Line;

/// What the three team rooms have in common.
abstract class TeamRoomContract extends ChannelContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Way way;
    private boolean forgotten;

    TeamRoomContract(Way way) {
        this.way = way;
    }

    @Override
    protected Account account(String address) {
        return TestSendings.account(way, address);
    }

    /// The address is the secret.
    @Override
    protected Channel channel(Account account, Line line) {
        return new TeamRoomChannel(account, () -> forgotten ? "" : account.address() + "hooks/x", line);
    }

    @Override
    protected Outlet outlet() {
        return Outlet.INTERNAL_NOTE;
    }

    @Override
    protected MockResponse accepts() {
        return status(200, "ok");
    }

    @Override
    protected String said(RecordedRequest request) throws Exception {
        return body(request).path("text").asText();
    }

    static JsonNode body(RecordedRequest request) throws Exception {
        return JSON.readTree(request.getBody().utf8());
    }

    @Test
    void theTitleGoesBeforeTheWords() throws Exception {
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent("", ""));
        var request = asked();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/hooks/x");
        assertThat(said(request)).isEqualTo("Panne : la Box 7 — Une panne touche la Box 7. Prochain point à 17:30.");
    }

    @Test
    void anAddressThatIsNoLongerOneIsToldInTheRoomsWords() {
        server.enqueue(status(404, "no_service"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.SETTINGS, "404 no_service"));
        server.enqueue(status(410, "channel_is_archived"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.SETTINGS, "410 channel_is_archived"));
        server.enqueue(status(400, "invalid_payload"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.REJECTED, "400 invalid_payload"));
        forgotten = true;
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.SETTINGS, ""));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void thePageOfAHotelProvesNothing() {
        server.enqueue(status(200, "<html>Bienvenue</html>"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Unknown("<html>Bienvenue</html>"));
    }

    @Test
    void aTestSaysThatItIsOne() throws Exception {
        server.enqueue(accepts());
        assertThat(probe()).isEqualTo(new Receipt.Sent("", ""));
        assertThat(said(asked())).isEqualTo("Vigie : message d’essai / test message.");
    }
}
