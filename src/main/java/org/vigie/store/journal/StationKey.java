// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.vigie.core.journal.Hash;

/// The pair of keys with which a station signs what it records (Ed25519, RFC 8032). The private one never
/// leaves the encrypted file.
///
/// @param publicKey 32 bytes
/// @param privateKey PKCS #8
record StationKey(UUID station, byte[] publicKey, byte[] privateKey) {
    private static final String ALGORITHM = "Ed25519";
    /// What stands before the 32 bytes in X.509 (RFC 8410).
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    static StationKey generate(UUID station) {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var x509 = pair.getPublic().getEncoded();
            var raw = Arrays.copyOfRange(x509, X509_HEAD.length, x509.length);
            return new StationKey(station, raw, pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has Ed25519.", impossible);
        }
    }

    byte[] sign(Hash hash) {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(hash.bytes());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of this station can't sign.", e);
        }
    }

    static boolean isSignedBy(byte[] publicKey, Hash hash, byte[] signed) {
        try {
            var x509 = Arrays.copyOf(X509_HEAD, X509_HEAD.length + publicKey.length);
            System.arraycopy(publicKey, 0, x509, X509_HEAD.length, publicKey.length);
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(x509));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(hash.bytes());
            return signature.verify(signed);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    /// Never shows the private key.
    @Override
    public String toString() {
        return "StationKey of " + station;
    }
}
