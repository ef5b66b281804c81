// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.ChannelContract;
import org.vigie.publish.Line;

class WebhookChannelTest extends ChannelContract {
    @Override
    protected Account account(String address) {
        return TestSendings.account(Way.WEBHOOK, address);
    }

    @Override
    protected Channel channel(Account account, Line line) {
        return new WebhookChannel(account, () -> "sésame", line);
    }

    @Override
    protected Outlet outlet() {
        return Outlet.SITE;
    }

    @Override
    protected MockResponse accepts() {
        return status(204, "");
    }

    @Override
    protected String said(RecordedRequest request) throws Exception {
        return new ObjectMapper()
                .readTree(request.getBody().utf8())
                .path("text")
                .asText();
    }

    @Test
    void theDocumentIsSignedAndNamed() throws Exception {
        server.enqueue(accepts());
        var id = TestSendings.id(1).toString();
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent(id, ""));
        var request = asked();
        assertThat(request.getHeaders().get("Idempotency-Key")).isEqualTo(id);
        assertThat(request.getHeaders().get("X-Event-Id")).isEqualTo(id);
        assertThat(request.getHeaders().get("X-Signature-256"))
                .isEqualTo(WebhookChannel.signature("sésame", request.getBody().utf8()));
    }

    @Test
    void theSignatureIsTheOneThatReceiversCompute() {
        // RFC 4231, test case 2
        assertThat(WebhookChannel.signature("Jefe", "what do ya want for nothing?"))
                .isEqualTo("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(WebhookChannel.signature("", "x")).isEmpty();
    }

    @Test
    void aTestSaysThatItIsOne() throws Exception {
        server.enqueue(accepts());
        assertThat(probe()).isInstanceOf(Receipt.Sent.class);
        assertThat(asked().getBody().utf8()).contains("\"event\":\"test\"").doesNotContain("text");
    }
}
