// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import java.util.List;

/// What a mail server says later about a letter that it had taken (RFC 3464).
///
/// @param letter the Message-ID of the letter, with its brackets
/// @param readers whom it speaks of
public record Notice(String letter, List<Reader> readers) {
    public Notice {
        readers = List.copyOf(readers);
    }

    /// What became of the letter for one reader.
    ///
    /// @param address whom it could not be given to in the end
    /// @param original whom it was sent to, where the server says so; may be empty
    /// @param action in lower case: "failed", "delayed", "delivered", "relayed", "expanded"; may be empty
    /// @param status "5.1.1" (RFC 3463); may be empty
    /// @param words of the server that refused it; may be empty
    public record Reader(String address, String original, String action, String status, String words) {
        /// Whether the reader will not have it. What is delayed is still tried by the server.
        public boolean isFailure() {
            return action.equals("failed") || (action.isEmpty() && status.startsWith("5."));
        }
    }
}
