// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProxySelector;
import java.time.Duration;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.http.Web;
import org.vigie.publish.Line;

class SlackChannelTest extends TeamRoomContract {
    SlackChannelTest() {
        super(Way.SLACK);
    }

    @Override
    protected String said(RecordedRequest request) throws Exception {
        return super.said(request).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Test
    void itsOwnSignsAreEscaped() throws Exception {
        server.enqueue(accepts());
        send("<!channel> & la Box");
        assertThat(body(asked()).path("text").asText()).contains("&lt;!channel&gt; &amp; la Box");
    }

    @Test
    void anotherKindOfAccountIsNoTeamRoom() {
        try (var web = new Web("Vigie/test", ProxySelector.getDefault())) {
            var line = new Line(web, Duration.ofSeconds(1), true);
            assertThatThrownBy(() -> new TeamRoomChannel(
                            TestSendings.account(Way.PAGE, "https://altea.example"), () -> "", line))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
