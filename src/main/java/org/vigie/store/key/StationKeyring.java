// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.vigie.core.cell.Keyring;

/// The keyring of an open station: its slots in a file, its secrets under its key.
public final class StationKeyring implements Keyring {
    private final KeySlots slots;
    private final MasterKey key;
    private final Secrets secrets;
    private final Consumer<String> changed;

    /// @param changed told in one word what changed, to be recorded
    public StationKeyring(KeySlots slots, MasterKey key, Secrets secrets, Consumer<String> changed) {
        this.slots = slots;
        this.key = key;
        this.secrets = secrets;
        this.changed = changed;
    }

    @Override
    public Protection protection() {
        return disk(slots::protection);
    }

    @Override
    public void setPassphrase(char[] passphrase) {
        if (passphrase.length == 0) throw new IllegalArgumentException("A passphrase needs signs.");
        disk(() -> {
            slots.setPassphrase(key, passphrase);
            return true;
        });
        changed.accept("passphrase-set");
    }

    @Override
    public String renewRecoveryCode() {
        var code = disk(() -> slots.renewRecoveryCode(key));
        changed.accept("recovery-code-renewed");
        return code;
    }

    @Override
    public boolean hasRecoveryCode() {
        return disk(slots::hasRecoveryCode);
    }

    @Override
    public Optional<String> secret(String name) {
        return secrets.find(name);
    }

    @Override
    public void putSecret(String name, String value) {
        secrets.put(name, value);
    }

    @Override
    public void removeSecret(String name) {
        secrets.remove(name);
    }

    private static <T> T disk(OnDisk<T> task) {
        try {
            return task.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The keyring can't be read or written", e);
        }
    }

    @FunctionalInterface
    private interface OnDisk<T> {
        T run() throws IOException;
    }
}
