// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// A person's PIN as a slow hash (Argon2id with OWASP's smallest cost, some 50 ms): it lies inside the
/// encrypted store, and guesses are counted.
@SuppressWarnings("ArrayRecordComponent") // made once, never changed
public record PinHash(byte[] salt, byte[] hash) {
    private static final Slot.Cost COST = new Slot.Cost(19 * 1024, 2, 1);
    private static final int SALT = 16;

    /// The hash of this PIN with a salt of its own; the caller wipes the PIN.
    public static PinHash of(char[] pin) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new PinHash(salt, stretch(pin, salt));
    }

    public boolean fits(char[] pin) {
        return MessageDigest.isEqual(hash, stretch(pin, salt));
    }

    private static byte[] stretch(char[] pin, byte[] salt) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(pin));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        try {
            return Slot.stretch(COST, bytes, salt);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }
}
