// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A text that every step has approved. It can't be made outside this package: that is what keeps anything else from a
/// channel.
public final class Approved implements Approval {
    private final Message message;
    private final List<Signature> signed;
    private final Optional<Instant> until;

    /// @param signed every step, in their order; at least one
    /// @param until when the approval ends; empty for as long as the text stands
    Approved(Message message, List<Signature> signed, Optional<Instant> until) {
        if (signed.isEmpty()) throw new IllegalArgumentException("Somebody approves a text.");
        this.message = message;
        this.signed = List.copyOf(signed);
        this.until = until;
    }

    @Override
    public Message message() {
        return message;
    }

    public List<Signature> signed() {
        return signed;
    }

    public Optional<Instant> until() {
        return until;
    }

    /// Whether it may still be used: neither the approval nor the text has expired.
    public boolean holdsAt(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isEmpty() && !message.isExpiredAt(now);
    }
}
