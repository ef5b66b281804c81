// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 value in lower-case hexadecimal.
public record Hash(String hex) {
    /// What stands before the first entry of an origin.
    public static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (hex.length() != 64) throw new IllegalArgumentException("A SHA-256 value has 64 hexadecimal digits.");
    }

    public static Hash of(byte[] bytes) {
        try {
            return new Hash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /// Short form for people: first and last digits.
    public String brief() {
        return hex.substring(0, 4) + "…" + hex.substring(62);
    }

    @Override
    public String toString() {
        return hex;
    }
}
