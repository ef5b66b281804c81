// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mailbox;

import java.time.Instant;
import java.util.Optional;

/// One look into the mailbox.
///
/// @param seen how many messages were new
/// @param noted how many of them were recorded in a room
/// @param skipped how many concerned us, but could not be read or belonged to nothing that was sent
/// @param trouble why it could not be looked into; absent where it could
/// @param detail in the server's own words, for whoever mends the settings; may be empty
/// @param wellAt when it was last looked into without trouble in this run of the program
public record Look(
        Instant at,
        int seen,
        int noted,
        int skipped,
        Optional<Trouble> trouble,
        String detail,
        Optional<Instant> wellAt) {
    /// Why a mailbox can't be looked into.
    public enum Trouble {
        /// The settings lack a server, a user or a password.
        UNSET,
        /// The server wants another name or password, or another way of proving them.
        CREDENTIALS,
        /// The server can't prove who it is.
        UNTRUSTED,
        /// The server does not encrypt, and must.
        PLAIN,
        UNREACHABLE,
        TIMED_OUT,
        /// It answers, but not as a mailbox should.
        GARBLED,
        /// What was found could not be recorded: it is looked at again.
        NOT_SAVED
    }

    public static Look well(Instant at, int seen, int noted, int skipped) {
        return new Look(at, seen, noted, skipped, Optional.empty(), "", Optional.of(at));
    }

    /// @param wellAt when it last went well
    public static Look failed(Instant at, Trouble trouble, String detail, Optional<Instant> wellAt) {
        return new Look(at, 0, 0, 0, Optional.of(trouble), detail, wellAt);
    }
}
