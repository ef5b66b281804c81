// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import java.util.List;

/// A message that answers letters of this station.
///
/// @param id names it; never empty
/// @param letters the Message-IDs that it answers, the nearest first
/// @param from the address that it says it comes from; may be empty
/// @param isAutomatic whether a machine wrote it (RFC 3834)
/// @param text as plain text, with what it quotes
public record Answer(String id, List<String> letters, String from, boolean isAutomatic, String text) {
    public Answer {
        letters = List.copyOf(letters);
    }
}
