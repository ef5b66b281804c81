// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.room;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Way;

class TeamsChannelTest extends TeamRoomContract {
    TeamsChannelTest() {
        super(Way.TEAMS);
    }

    @Override
    protected MockResponse accepts() {
        return status(202, "");
    }

    @Override
    protected String said(RecordedRequest request) throws Exception {
        return body(request).at("/attachments/0/content/body/0/text").asText();
    }

    @Test
    void aCardOverTwentyEightKilobytesNeverLeaves() {
        assertThat(send("é".repeat(15_000)))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.ground()).isEqualTo(Ground.TOO_LONG));
        assertThat(server.getRequestCount()).isZero();
    }
}
