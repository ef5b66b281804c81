// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.security.SecureRandom;
import org.vigie.core.journal.Hash;

/// What an entry says, as bytes, with the salt that keeps its hash from being guessed once it is erased.
record Content(byte[] salt, byte[] json) {
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// With a salt that nobody can guess.
    static Content salted(byte[] json) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Content(salt, json);
    }

    Hash hash() {
        var both = new byte[salt.length + json.length];
        System.arraycopy(salt, 0, both, 0, salt.length);
        System.arraycopy(json, 0, both, salt.length, json.length);
        return Hash.of(both);
    }
}
