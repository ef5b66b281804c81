// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// HKDF-SHA256 (RFC 5869): spreads a secret that is random already over further bytes.
final class Spread {
    /// Asked for by name: a search goes through every provider there is, also one that a library brings in a signed
    /// jar, whose signature is verified and whose classes are read for nothing (a third of the start's processor
    /// time).
    private static final String PROVIDER = "SunJCE";

    private Spread() {}

    static byte[] bytes(HKDFParameterSpec from) {
        try {
            return KDF.getInstance("HKDF-SHA256", PROVIDER).deriveData(from);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK from 25 on has HKDF-SHA256.", impossible);
        }
    }
}
