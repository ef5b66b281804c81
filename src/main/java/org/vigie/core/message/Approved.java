// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;

/// A text that every step has approved. It can't be made outside this package: that is what keeps anything else from a
/// channel.
public final class Approved implements Approval {
    private final Message message;
    private final PersonId by;
    private final Instant at;
    private final List<Signature> signed;
    private final Optional<Instant> until;

    /// @param by who asked, and when
    /// @param signed every step, in their order; at least one, no two by the same person
    /// @param until when the approval ends; empty for as long as the text stands
    Approved(Message message, PersonId by, Instant at, List<Signature> signed, Optional<Instant> until) {
        if (signed.isEmpty()) throw new IllegalArgumentException("Somebody approves a text.");
        if (signed.stream().map(Signature::person).distinct().count() < signed.size())
            throw new IllegalArgumentException("Nobody approves a text twice.");
        this.by = by;
        this.at = at;
        this.message = message;
        this.signed = List.copyOf(signed);
        this.until = until;
    }

    @Override
    public Message message() {
        return message;
    }

    /// Who asked for the approval.
    public PersonId by() {
        return by;
    }

    /// When it was asked for.
    public Instant at() {
        return at;
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
