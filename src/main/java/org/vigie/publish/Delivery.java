// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

/// What came of handing one letter to a mail server (RFC 5321).
public sealed interface Delivery {
    /// In the server's own words, on one line; may be empty.
    String words();

    /// The server answers for it from here on. Whether it reaches anybody is another matter.
    record Taken(String words) implements Delivery {}

    /// The server does not want this letter or its reader, for good (5xx).
    record Refused(String words) implements Delivery {}

    /// It does not want it now (4xx); others may still pass.
    record PutOff(String words) implements Delivery {}

    /// It takes nothing from us for the moment (4xx before any reader was named, or 421).
    record Busy(String words) implements Delivery {}

    /// The line broke.
    ///
    /// @param maybeOut whether the whole letter had been said: then nobody knows
    record Lost(boolean maybeOut, String words) implements Delivery {}

    /// It takes nothing from us, and will not as things are set up.
    record Shut(Reason reason, String words) implements Delivery {}

    /// Why it takes nothing.
    enum Reason {
        /// It wants another name or password.
        CREDENTIALS,
        /// It can't prove who it is.
        UNTRUSTED,
        /// It does not encrypt, or does not want this sender.
        SETTINGS
    }
}
