// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.core.publish.Way;

class MattermostChannelTest extends TeamRoomContract {
    MattermostChannelTest() {
        super(Way.MATTERMOST);
    }

    @Test
    void nobodyIsRungByAWord() throws Exception {
        server.enqueue(accepts());
        send("@channel @Here @altea");
        assertThat(said(asked())).contains("@\u200bchannel @\u200bHere @altea");
    }
}
