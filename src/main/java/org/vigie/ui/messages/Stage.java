// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;

/// How far texts have come, to choose them by.
enum Stage {
    /// Wait for somebody's signature.
    WAITING,
    /// Wait for a signature that the person on duty may give.
    MINE,
    /// Approved, and still.
    APPROVED,
    /// Neither asked for nor approved: written, refused, or approved once.
    OPEN;

    boolean takes(State state, Library.Record one, Optional<PersonId> person, Instant now) {
        if (one.withdrawn().isPresent()) return false;
        var approval = state.approvals().of(one.message());
        return switch (this) {
            case WAITING -> approval instanceof Approval.Submitted;
            case MINE ->
                approval instanceof Approval.Submitted submitted
                        && person.filter(who ->
                                        state.signatories().of(who, submitted).signs())
                                .isPresent();
            case APPROVED -> approval instanceof Approved approved && approved.holdsAt(now);
            case OPEN ->
                switch (approval) {
                    case Approval.Draft _, Approval.Refused _ -> true;
                    case Approval.Submitted _ -> false;
                    case Approved approved -> !approved.holdsAt(now);
                };
        };
    }
}
