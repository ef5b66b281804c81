// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.util.Optional;
import org.vigie.core.journal.Hash;

/// An account, list or page that can be published to. Tokens, passwords and the addresses of a list live in the
/// encrypted store under [AccountId#secret].
///
/// @param name as people call it: "@AlteaTelecom", "Box 7 clients"
/// @param address the server, folder or page; for a list, where its readers unsubscribe
/// @param recipients how many people a list reaches; 0 where nobody can count them
/// @param list which addresses those are; empty for anything but a list
public record Account(AccountId id, Way way, String name, String address, int recipients, Optional<Hash> list) {
    public Account {
        if (name.isBlank()) throw new IllegalArgumentException("An account needs a name.");
        if (recipients < 0) throw new IllegalArgumentException("Nobody is fewer than none.");
        if (list.isPresent() && recipients == 0) throw new IllegalArgumentException("A list reaches somebody.");
    }

    /// In how many pieces a text goes there: one e-mail to each of a list, one post elsewhere.
    public int pieces() {
        return list.isPresent() ? recipients : 1;
    }
}
