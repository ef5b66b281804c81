// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.Keyring;

/// The keyring of a station that still opens; whoever asks waits for it.
record ComingKeyring(CompletableFuture<Keyring> coming) implements Keyring {
    @Override
    public Protection protection() {
        return coming.join().protection();
    }

    @Override
    public void setPassphrase(char[] passphrase) {
        coming.join().setPassphrase(passphrase);
    }

    @Override
    public String renewRecoveryCode() {
        return coming.join().renewRecoveryCode();
    }

    @Override
    public boolean hasRecoveryCode() {
        return coming.join().hasRecoveryCode();
    }

    @Override
    public Optional<String> secret(String name) {
        return coming.join().secret(name);
    }

    @Override
    public void putSecret(String name, String value) {
        coming.join().putSecret(name, value);
    }

    @Override
    public void removeSecret(String name) {
        coming.join().removeSecret(name);
    }
}
