// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.Optional;

/// The random key of the store, kept in slots, and the secrets that live under it.
///
/// It protects a stolen, switched-off machine and a copied folder; not a machine under hostile control
/// while the store is open.
public interface Keyring {
    /// What opens the store today.
    Protection protection();

    /// Ties the store to a passphrase, and removes the slot of the operating-system account.
    /// Slow on purpose (Argon2id, 64 MiB): never call it on the screen's thread.
    void setPassphrase(char[] passphrase);

    /// Makes a new recovery code, shown once, which replaces any earlier one.
    String renewRecoveryCode();

    boolean hasRecoveryCode();

    /// A secret of a source or channel (token, password), kept inside the encrypted store only.
    Optional<String> secret(String name);

    void putSecret(String name, String value);

    void removeSecret(String name);

    /// How the key of the store is reached.
    enum Protection {
        /// Opens by itself in this operating-system account: protects a copied folder, not this account.
        ACCOUNT,
        /// Opens with a passphrase that only people know.
        PASSPHRASE
    }
}
