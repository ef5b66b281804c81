// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The random 256-bit key of a store. It encrypts nothing itself: every use has its own key, derived from it
/// by name (HKDF-SHA256, RFC 5869), so that losing one tells nothing about the others.
public final class MasterKey {
    private static final int LENGTH = 32;

    private final byte[] key;

    private MasterKey(byte[] key) {
        if (key.length != LENGTH) throw new IllegalArgumentException("A master key has 256 bits.");
        this.key = key.clone();
    }

    /// A new key that nobody ever had.
    public static MasterKey random() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /// The key with these 32 bytes.
    public static MasterKey of(byte[] bytes) {
        return new MasterKey(bytes);
    }

    /// The AES-256 key for one named use ("journal", "segments"…): the same name always gives the same key.
    public SecretKey key(String name) {
        return new SecretKeySpec(derive(name), "AES");
    }

    /// The master key of something smaller with a store of its own ("exercise/ID").
    public MasterKey under(String name) {
        return new MasterKey(derive(name + "/master"));
    }

    byte[] bytes() {
        return key.clone();
    }

    private byte[] derive(String name) {
        var info = ("vigie/1/" + name).getBytes(StandardCharsets.UTF_8);
        return Spread.bytes(HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, LENGTH));
    }

    /// Never shows the key.
    @Override
    public String toString() {
        return "MasterKey";
    }
}
