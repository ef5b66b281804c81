// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.Keyring.Protection;
import org.vigie.store.key.KeySlots.Opening;

class StationKeyringTest {
    private final List<String> changes = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();

    @TempDir
    Path folder;

    @Test
    void aPassphraseReplacesTheAccountAndTheCodeStaysAWayIn() throws Exception {
        var slots = slots();
        var keyring = keyring(slots);
        assertThat(keyring.protection()).isEqualTo(Protection.ACCOUNT);
        assertThat(keyring.hasRecoveryCode()).isFalse();
        var code = keyring.renewRecoveryCode();
        keyring.setPassphrase("quai des brumes".toCharArray());
        assertThat(keyring.protection()).isEqualTo(Protection.PASSPHRASE);
        assertThat(keyring.hasRecoveryCode()).isTrue();
        assertThat(changes).containsExactly("recovery-code-renewed", "passphrase-set");
        assertThat(slots().open()).isInstanceOf(Opening.NeedsPassphrase.class);
        assertThat(slots().open(code.toCharArray())).isInstanceOf(Opening.Opened.class);
        assertThatThrownBy(() -> keyring.setPassphrase(new char[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretsGoWhereTheStoreKeepsThem() throws Exception {
        var keyring = keyring(slots());
        keyring.putSecret("source/1/token", "geheim");
        assertThat(keyring.secret("source/1/token")).contains("geheim");
        keyring.removeSecret("source/1/token");
        assertThat(keyring.secret("source/1/token")).isEmpty();
        assertThat(changes).isEmpty();
    }

    private KeySlots slots() {
        return new KeySlots(folder.resolve("keyring.json"), folder.resolve("config"), "ines");
    }

    private StationKeyring keyring(KeySlots slots) throws Exception {
        return new StationKeyring(slots, ((Opening.Opened) slots.open()).key(), secrets(), changes::add);
    }

    private Secrets secrets() {
        return new Secrets() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void put(String name, String value) {
                kept.put(name, value);
            }

            @Override
            public void remove(String name) {
                kept.remove(name);
            }
        };
    }
}
