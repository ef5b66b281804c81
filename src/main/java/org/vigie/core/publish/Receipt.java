// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;

/// What came of handing something to a channel. Every failure is a value.
public sealed interface Receipt {
    /// It is out.
    ///
    /// @param id as the channel names it; may be empty
    /// @param url where it can be read; may be empty
    record Sent(String id, String url) implements Receipt {}

    /// It is not out, and trying again as it is would be useless.
    ///
    /// @param detail in the channel's own words; may be empty
    record Refused(Ground ground, String detail) implements Receipt {}

    /// Nobody can tell whether it is out. A person decides; nothing is sent again by itself.
    record Unknown(String detail) implements Receipt {}

    /// It is not out, or the channel would know it again: it is tried again then.
    record Waiting(Instant until, Why why) implements Receipt {}

    /// An exercise only noted it.
    record Rehearsed() implements Receipt {}

    /// Why something was refused.
    enum Ground {
        /// The token or password no longer opens the account.
        CREDENTIALS,
        TOO_LONG,
        /// The channel does not want it, in its own words.
        REJECTED,
        /// What is set up does not lead anywhere.
        SETTINGS,
        /// The approval ended, or the words are not those approved.
        NOT_APPROVED,
        /// The list has changed since the count was confirmed.
        LIST_CHANGED,
        /// The account was taken away.
        NO_ACCOUNT,
        /// The folder of a page is not there and can't be made.
        NO_FOLDER,
        /// Nobody has accepted the key of this server yet; its fingerprint is told.
        NEW_SERVER,
        /// The server shows another key than the one that was accepted; its fingerprint is told.
        OTHER_SERVER,
        /// The reader has left the register since, or no longer wants to be written to.
        LEFT_ALONE;

        /// Whether it may be mended and the same words taken up again, for nothing was said against them or their
        /// reader.
        public boolean isPassing() {
            return this == NOT_APPROVED || isOfAccount() && this != LIST_CHANGED;
        }

        /// Whether it concerns all that goes there, and not these words or this piece.
        public boolean isOfAccount() {
            return switch (this) {
                case CREDENTIALS, SETTINGS, LIST_CHANGED, NO_ACCOUNT, NO_FOLDER, NEW_SERVER, OTHER_SERVER -> true;
                case TOO_LONG, REJECTED, NOT_APPROVED, LEFT_ALONE -> false;
            };
        }
    }

    /// Why something waits.
    enum Why {
        /// The channel asked for patience.
        LIMIT,
        /// It could not be reached at all.
        UNREACHABLE,
        /// It did not answer, and knows a second sending for the same.
        UNANSWERED,
        /// One reader's side asked for patience; the others of the list go on.
        PUT_OFF,
        /// Somebody else is writing there.
        LOCKED,
        /// There is no room where it would be written.
        FULL
    }
}
