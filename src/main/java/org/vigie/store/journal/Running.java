// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vigie.core.journal.Hash;

/// The SHA-256 of the lines so far, each with its line feed.
final class Running {
    private final MessageDigest digest;

    Running() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    void add(byte[] line) {
        digest.update(line);
        digest.update((byte) '\n');
    }

    Hash hash() {
        try {
            return new Hash(HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest()));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("The JDK's SHA-256 can be copied.", impossible);
        }
    }
}
