// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.attachment;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.vigie.core.journal.Hash;

/// The SHA-256 of bytes that pass by.
final class Digesting {
    private final MessageDigest digest;

    Digesting() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /// Of everything so far; begins anew.
    Hash hash() {
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    static byte[] keyed(SecretKey key, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256.", impossible);
        }
    }
}
