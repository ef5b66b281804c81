// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.message;

import java.util.Locale;
import org.vigie.core.proposal.Proposer.Fault;
import org.vigie.ui.kit.Texts;

/// Why the writing assistant brought no words, and what to do.
public final class ProposerFaults {
    private ProposerFaults() {}

    /// @param detail what the server said, or the address; may be empty
    public static String say(Texts texts, Fault fault, String detail) {
        return texts.get("message.proposer." + fault.name().toLowerCase(Locale.ROOT), detail);
    }
}
