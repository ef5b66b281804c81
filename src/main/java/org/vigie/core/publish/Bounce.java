// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

/// A letter that a server had taken and that came back later: its reader does not have it (RFC 3464).
///
/// @param place of the reader in the list, from 0
/// @param status as the last server named it ("5.1.1", RFC 3463); may be empty
/// @param words of that server, without any address; may be empty
/// @param checked whether the notice named the reader of that place; false where the list has changed since
public record Bounce(int place, String status, String words, boolean checked) {
    public Bounce {
        if (place < 0) throw new IllegalArgumentException("The first reader has place 0.");
    }
}
