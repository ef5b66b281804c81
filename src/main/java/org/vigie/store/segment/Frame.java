// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.zip.CRC32C;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// One record as it lies in a segment: marker, length, number, nonce, AES-256-GCM, checksum.
///
/// | bytes | what |
/// |---|---|
/// | 4 | marker "VgRc", to find the next record after damaged bytes |
/// | 4 | length n of the encrypted part |
/// | 8 | number of the record within its segment, from 0 |
/// | 12 | random nonce |
/// | n | encrypted: length of the content or -1 if wiped (4), content, zeros; then the 16 bytes of the tag |
/// | 4 | CRC32C of all the above: tells a torn write without the key |
///
/// The identity of the file and the number are authenticated with the content, so that no record can be
/// moved. A shorter content leaves zeros behind it, so that what follows keeps its position.
final class Frame {
    static final int MARKER = 0x56675263;
    static final int HEAD = 4 + 4 + 8 + 12;
    static final int OVERHEAD = HEAD + 4;
    static final int MOST = 64 << 20;

    private static final int TAG = 16;
    private static final int NONCE = 12;
    private static final int WIPED = -1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Frame() {}

    /// The bytes of a record that takes this much room at least.
    ///
    /// @param content absent for a wiped record
    /// @param room length of the encrypted part to fill, 0 to take what the content needs
    static ByteBuffer seal(SecretKey key, byte[] file, long number, Optional<byte[]> content, int room) {
        int length = content.map(bytes -> bytes.length).orElse(0);
        int needed = 4 + length + TAG;
        if (room != 0 && needed > room)
            throw new IllegalArgumentException("A rewritten record may not be longer than before.");
        int sealed = Math.max(room, needed);
        if (sealed > MOST) throw new IllegalArgumentException("A record may not be longer than 64 MB.");
        var plain = ByteBuffer.allocate(sealed - TAG).putInt(content.isPresent() ? length : WIPED);
        content.ifPresent(plain::put);
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var frame = ByteBuffer.allocate(OVERHEAD + sealed)
                .putInt(MARKER)
                .putInt(sealed)
                .putLong(number)
                .put(nonce);
        frame.put(crypt(Cipher.ENCRYPT_MODE, key, file, number, nonce, plain.array()));
        return frame.putInt(checksum(frame.duplicate().flip())).flip();
    }

    /// The content of a whole frame, or nothing if it was wiped.
    ///
    /// @throws Unreadable if it is not what was written with this key in this place
    static Optional<byte[]> open(SecretKey key, byte[] file, ByteBuffer frame) throws Unreadable {
        int sealed = frame.getInt(4);
        long number = frame.getLong(8);
        var nonce = new byte[NONCE];
        frame.get(16, nonce);
        var encrypted = new byte[sealed];
        frame.get(HEAD, encrypted);
        ByteBuffer plain;
        try {
            plain = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, key, file, number, nonce, encrypted));
        } catch (IllegalStateException e) {
            throw new Unreadable("the record is not authentic", e);
        }
        int length = plain.getInt();
        if (length == WIPED) return Optional.empty();
        var content = new byte[length];
        plain.get(content);
        return Optional.of(content);
    }

    /// Whether a whole frame starts here, as far as can be told without the key.
    static boolean isWhole(ByteBuffer buffer, int at) {
        if (buffer.limit() - at < OVERHEAD || buffer.getInt(at) != MARKER) return false;
        long sealed = buffer.getInt(at + 4);
        if (sealed < TAG + 4 || sealed > MOST || buffer.limit() - at < OVERHEAD + sealed) return false;
        int end = (int) (at + HEAD + sealed);
        return buffer.getInt(end) == checksum(buffer.slice(at, end - at));
    }

    static int size(ByteBuffer buffer, int at) {
        return OVERHEAD + buffer.getInt(at + 4);
    }

    private static int checksum(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] file, long number, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(file);
            cipher.updateAAD(ByteBuffer.allocate(8).putLong(number).flip());
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused these bytes.", e);
        }
    }

    /// A frame that was not written with this key, for this place.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
