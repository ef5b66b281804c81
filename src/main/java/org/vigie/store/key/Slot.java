// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The master key wrapped under one secret: AES-256-GCM under a key derived from it. What people choose is stretched
/// by Argon2id (RFC 9106); 256 random bits are only spread, by HKDF-SHA256 (RFC 5869).
///
/// @param kind what kind of secret opens it
/// @param cost how much stretching costs whoever guesses
@SuppressWarnings("ArrayRecordComponent") // read once from the file, never changed
record Slot(Kind kind, Cost cost, byte[] salt, byte[] nonce, byte[] wrapped) {
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    Slot {
        if (kind != Kind.ACCOUNT && !cost.stretches())
            throw new IllegalArgumentException("A secret that people know must be stretched.");
    }

    /// What opens a slot.
    enum Kind {
        /// A random secret kept in the operating-system account.
        ACCOUNT,
        /// A passphrase that people know.
        PASSPHRASE,
        /// The printed recovery code.
        RECOVERY
    }

    /// Parameters of Argon2id.
    ///
    /// @param memoryKib kibibytes per guess
    record Cost(int memoryKib, int passes, int lanes) {
        /// Second recommendation of RFC 9106, for secrets that people choose.
        static final Cost FOR_PEOPLE = new Cost(64 * 1024, 3, 4);

        /// For secrets of 256 random bits: nobody guesses them, so that stretching would only delay the start.
        static final Cost NONE = new Cost(0, 0, 0);

        /// A file may ask for more than we do, but not for what would exhaust the machine.
        Cost {
            boolean none = memoryKib == 0 && passes == 0 && lanes == 0;
            if (!none && isUnusable(memoryKib, passes, lanes))
                throw new IllegalArgumentException("Unusable cost of a key slot.");
        }

        boolean stretches() {
            return passes > 0;
        }

        private static boolean isUnusable(int memoryKib, int passes, int lanes) {
            return memoryKib < 1024 || memoryKib > 1024 * 1024 || passes < 1 || passes > 64 || lanes < 1 || lanes > 16;
        }
    }

    /// Wraps the key anew under this secret.
    static Slot seal(Kind kind, Cost cost, byte[] secret, MasterKey key) {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, kind, cost, secret, salt, nonce);
            return new Slot(kind, cost, salt, nonce, cipher.doFinal(key.bytes()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has AES-GCM.", impossible);
        }
    }

    /// The key, if this is the secret.
    Optional<MasterKey> open(byte[] secret) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, kind, cost, secret, salt, nonce);
            return Optional.of(MasterKey.of(cipher.doFinal(wrapped)));
        } catch (AEADBadTagException wrongSecret) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has AES-GCM.", impossible);
        }
    }

    private static Cipher cipher(int mode, Kind kind, Cost cost, byte[] secret, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var bits = cost.stretches() ? stretch(cost, secret, salt) : spread(secret, salt);
        var key = new SecretKeySpec(bits, "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("vigie/slot/1/" + kind + "/" + cost).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /// 256 bits from a secret that has as many random ones.
    private static byte[] spread(byte[] secret, byte[] salt) {
        var info = "vigie/slot/1".getBytes(StandardCharsets.UTF_8);
        return Spread.bytes(
                HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, KEY));
    }

    /// 256 bits from a secret, at this cost.
    static byte[] stretch(Cost cost, byte[] secret, byte[] salt) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var key = new byte[KEY];
        argon.generateBytes(secret, key);
        return key;
    }
}
