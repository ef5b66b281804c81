// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.journal.Hash;

/// A code to print and lock away: 152 random bits and 8 of checksum, in eight groups of four signs that can't be
/// mistaken for one another (Crockford's base 32).
final class RecoveryCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private static final int RANDOM = 19;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private RecoveryCode() {}

    /// A new code, as it is printed.
    static String make() {
        var bytes = new byte[BYTES];
        var random = new byte[RANDOM];
        new SecureRandom().nextBytes(random);
        System.arraycopy(random, 0, bytes, 0, RANDOM);
        bytes[RANDOM] = checksum(random);
        return write(bytes);
    }

    /// The secret in a code as someone typed it; empty if it was mistyped.
    static Optional<byte[]> read(CharSequence typed) {
        var signs = typed.toString()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[\\s–-]", "");
        var bytes = new byte[BYTES];
        if (signs.length() * BITS != BYTES * Byte.SIZE) return Optional.empty();
        for (int i = 0; i < signs.length(); i++) {
            int value = SIGNS.indexOf(signs.charAt(i));
            if (value < 0) return Optional.empty();
            for (int bit = 0; bit < BITS; bit++)
                if ((value >> (BITS - 1 - bit) & 1) == 1) {
                    int place = i * BITS + bit;
                    bytes[place / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - place % Byte.SIZE));
                }
        }
        var secret = Arrays.copyOf(bytes, RANDOM);
        return checksum(secret) == bytes[RANDOM] ? Optional.of(secret) : Optional.empty();
    }

    private static String write(byte[] bytes) {
        var code = new StringBuilder();
        for (int place = 0; place < bytes.length * Byte.SIZE; place += BITS) {
            int value = 0;
            for (int bit = place; bit < place + BITS; bit++)
                value = value << 1 | (bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1);
            if (place > 0 && place % (GROUP * BITS) == 0) code.append('-');
            code.append(SIGNS.charAt(value));
        }
        return code.toString();
    }

    private static byte checksum(byte[] secret) {
        return Hash.of(secret).bytes()[0];
    }
}
