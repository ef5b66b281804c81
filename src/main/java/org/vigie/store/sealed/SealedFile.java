// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.sealed;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The layout of an encrypted file: a header with a random salt, then chunks sealed by AES-256-GCM.
///
/// Each file has its own key, HMAC-SHA-256 of its salt under a key given, so that a chunk's number is enough
/// as nonce. The last chunk is marked, so that a shortened file is noticed like any other change.
public final class SealedFile {
    /// Plain bytes per chunk.
    public static final int CHUNK = 64 * 1024;

    /// What GCM adds to each chunk.
    public static final int TAG = 16;

    private static final byte[] MAGIC = {'V', 'G', 'I', 'X', 1};
    private static final int SALT = 16;

    /// Bytes before the first chunk.
    public static final int HEADER = MAGIC.length + SALT;

    private final Cipher cipher;
    private final SecretKey key;
    private final byte[] header;

    private SealedFile(SecretKey keyOfAll, byte[] header) throws GeneralSecurityException {
        this.header = header;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(keyOfAll);
        mac.update(header, MAGIC.length, SALT);
        this.key = new SecretKeySpec(mac.doFinal(), "AES");
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    }

    /// A file to be written.
    public static SealedFile fresh(SecretKey keyOfAll, SecureRandom random) throws IOException {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var header = new byte[HEADER];
        System.arraycopy(MAGIC, 0, header, 0, MAGIC.length);
        System.arraycopy(salt, 0, header, MAGIC.length, SALT);
        try {
            return new SealedFile(keyOfAll, header);
        } catch (GeneralSecurityException e) {
            throw new IOException("This Java cannot encrypt.", e);
        }
    }

    /// A file to be read, known by its header.
    public static SealedFile of(SecretKey keyOfAll, byte[] header) throws IOException {
        if (header.length != HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length))
            throw new IOException("Not an encrypted file of this program.");
        try {
            return new SealedFile(keyOfAll, header);
        } catch (GeneralSecurityException e) {
            throw new IOException("This Java cannot decrypt.", e);
        }
    }

    /// How many plain bytes a file of this size holds.
    public static long plainLength(long fileSize) {
        long body = fileSize - HEADER;
        long chunks = Math.ceilDiv(body, CHUNK + TAG);
        return body - chunks * TAG;
    }

    public byte[] header() {
        return header.clone();
    }

    /// Seals one chunk into `out` and tells how many bytes it became.
    public int seal(long number, boolean last, byte[] plain, int length, byte[] out) throws IOException {
        return run(Cipher.ENCRYPT_MODE, number, last, plain, length, out);
    }

    /// Opens one chunk into `out` and tells how many plain bytes it held.
    public int open(long number, boolean last, byte[] sealed, int length, byte[] out) throws IOException {
        return run(Cipher.DECRYPT_MODE, number, last, sealed, length, out);
    }

    private int run(int mode, long number, boolean last, byte[] in, int length, byte[] out) throws IOException {
        try {
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce(number, last)));
            return cipher.doFinal(in, 0, length, out, 0);
        } catch (GeneralSecurityException e) {
            throw new IOException("An encrypted file was changed, cut or written under another key.", e);
        }
    }

    private static byte[] nonce(long number, boolean last) {
        var nonce = new byte[12];
        for (int i = 0; i < 8; i++) nonce[i] = (byte) (number >>> (56 - 8 * i));
        nonce[11] = (byte) (last ? 1 : 0);
        return nonce;
    }
}
