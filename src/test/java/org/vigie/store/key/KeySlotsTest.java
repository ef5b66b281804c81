// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.Keyring.Protection;
import org.vigie.store.key.KeySlots.Opening;

class KeySlotsTest {
    @TempDir
    Path folder;

    private KeySlots slots;

    @BeforeEach
    void start() {
        slots = slotsOf("ines");
    }

    private KeySlots slotsOf(String account) {
        return new KeySlots(folder.resolve("station/keyring.json"), folder.resolve("config-" + account), account);
    }

    private static byte[] opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).key().bytes();
    }

    @Test
    void aNewcomerIsNotStopped() throws IOException {
        var first = opened(slots.open());
        assertThat(opened(slotsOf("ines").open())).isEqualTo(first);
        assertThat(slots.protection()).isEqualTo(Protection.ACCOUNT);
        assertThat(slots.hasRecoveryCode()).isFalse();
    }

    @Test
    void aCopiedFolderDoesNotOpenInAnotherAccount() throws IOException {
        slots.open();
        assertThat(slotsOf("mallory").open()).isInstanceOf(Opening.OtherAccount.class);
        assertThat(Files.readString(folder.resolve("station/keyring.json"))).doesNotContain("ines");
    }

    @Test
    void aPassphraseReplacesTheAccount() throws IOException {
        var key = MasterKey.of(opened(slots.open()));
        slots.setPassphrase(key, "été pluvieux à Brest".toCharArray());
        assertThat(slots.protection()).isEqualTo(Protection.PASSPHRASE);
        assertThat(slots.open()).isInstanceOf(Opening.NeedsPassphrase.class);
        assertThat(slots.open("été ensoleillé".toCharArray())).isInstanceOf(Opening.Wrong.class);
        // the same words in decomposed form, as some keyboards send them
        var decomposed = java.text.Normalizer.normalize("été pluvieux à Brest", java.text.Normalizer.Form.NFD);
        assertThat(opened(slots.open(decomposed.toCharArray()))).isEqualTo(key.bytes());
    }

    @Test
    void theRecoveryCodeOpensEvenMistypedInCaseAndSpaces() throws IOException {
        var key = MasterKey.of(opened(slots.open()));
        var code = slots.renewRecoveryCode(key);
        slots.setPassphrase(key, "oubliée".toCharArray());
        assertThat(code).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        assertThat(opened(slots.open(code.toLowerCase(java.util.Locale.ROOT)
                        .replace('-', ' ')
                        .toCharArray())))
                .isEqualTo(key.bytes());
        var renewed = slots.renewRecoveryCode(key);
        assertThat(slots.open(code.toCharArray())).isInstanceOf(Opening.Wrong.class);
        assertThat(opened(slots.open(renewed.toCharArray()))).isEqualTo(key.bytes());
    }

    @Test
    void aMistypedCodeIsNotEvenTried() {
        var code = RecoveryCode.make();
        var first = code.charAt(0) == 'A' ? 'B' : 'A';
        assertThat(RecoveryCode.read(code)).isPresent();
        assertThat(RecoveryCode.read(first + code.substring(1))).isEmpty();
        assertThat(RecoveryCode.read("too short")).isEmpty();
    }

    @Test
    void aDamagedFileIsSaidNotReplaced() throws IOException {
        slots.open();
        var file = folder.resolve("station/keyring.json");
        Files.writeString(file, "{\"version\":1,\"slots\":[{\"kind\":\"GUESS\"}]}");
        assertThatThrownBy(slots::open).isInstanceOf(BrokenKeyring.class).hasMessageContaining("can't be read");
        assertThat(Files.readString(file)).contains("GUESS");
    }

    @Test
    void aSlotThatAsksForTooMuchIsRefused() {
        assertThatThrownBy(() -> new Slot.Cost(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slot.Cost(Integer.MAX_VALUE, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
