// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.core.publish.Receipt;

/// What every channel keeps, whatever it sends through.
public abstract class SendingContract {
    /// Sends the usual text about this service, once.
    protected abstract Receipt send(String service);

    /// The other side will take what is sent.
    protected abstract void willTake();

    /// The words as the other side reads them.
    protected abstract String arrived() throws Exception;

    @Test
    void takenItIsSent() {
        willTake();
        assertThat(send("la Box 7")).isInstanceOf(Receipt.Sent.class);
    }

    @Test
    void markupLineBreaksAndRightToLeftTextArriveAsTheyAre() throws Exception {
        willTake();
        assertThat(send("<b>Box</b> \"7\"\r\nBcc: x \u0639\u0631\u0628\u064a")).isInstanceOf(Receipt.Sent.class);
        assertThat(arrived()).contains("<b>Box</b> \"7\" Bcc: x \u0639\u0631\u0628\u064a. Prochain");
    }
}
