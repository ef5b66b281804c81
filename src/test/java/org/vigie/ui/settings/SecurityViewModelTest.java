// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.cell.Keyring;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.OriginId;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.settings.SecurityViewModel.PassphraseFault;

class SecurityViewModelTest {
    private final SettingsStand memory = new SettingsStand();
    private final SecurityViewModel model =
            new SecurityViewModel(memory.station, memory.memory.journal, new DirectLanes());
    private final ArrayList<String> done = new ArrayList<>();

    @Test
    void aGoodPassphraseReplacesTheAccountAndIsWiped() {
        var first = "quatre chevaux sous la pluie".toCharArray();
        var second = first.clone();

        model.setPassphrase(first, second, () -> done.add("set"));

        assertThat(done).containsExactly("set");
        assertThat(model.protectionProperty().get()).isEqualTo(Keyring.Protection.PASSPHRASE);
        assertThat(first).containsOnly('\0');
        assertThat(second).containsOnly('\0');
    }

    @ParameterizedTest
    @CsvSource({
        "court, court, TOO_SHORT",
        "aaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaa, TOO_WEAK",
        "quatre chevaux sous la pluie, quatre chevaux sous la neige, DIFFERENT"
    })
    void aBadPassphraseIsNamedAndNotTaken(String first, String second, PassphraseFault fault) {
        model.setPassphrase(first.toCharArray(), second.toCharArray(), () -> done.add("set"));

        assertThat(model.faultProperty().get()).contains(fault);
        assertThat(done).isEmpty();
        assertThat(model.protectionProperty().get()).isEqualTo(Keyring.Protection.ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "motdepasse, WEAK", "Altea2026!x, FAIR", "quatre chevaux sous la pluie, STRONG"})
    void strengthIsAHint(String passphrase, PassphraseStrength strength) {
        assertThat(PassphraseStrength.of(passphrase)).isEqualTo(strength);
    }

    @Test
    void aRecoveryCodeIsShownOnce() {
        assertThat(model.recoverableProperty().get()).isFalse();
        model.renewRecoveryCode(done::add);

        assertThat(done).singleElement().asString().contains("-");
        assertThat(model.recoverableProperty().get()).isTrue();
    }

    @Test
    void verifyingTellsTheFirstBrokenEntry() {
        model.verifyJournal();
        assertThat(model.verdictProperty().get()).contains(new Journal.Verdict.Intact(0));

        var broken = new Journal.Verdict.Broken(new EntryRef(new OriginId(new UUID(9, 9)), 131), "empreinte");
        memory.memory.journal.judged(broken);
        model.verifyJournal();
        assertThat(model.verdictProperty().get()).isEqualTo(Optional.of(broken));
    }

    @Test
    void aKeyringThatCannotWriteLeavesTheFormerProtection() {
        var refusing = new RefusingKeyring(memory.station);
        var failing = new SecurityViewModel(refusing, memory.memory.journal, new DirectLanes());
        var phrase = "quatre chevaux sous la pluie".toCharArray();

        failing.setPassphrase(phrase, phrase.clone(), () -> done.add("set"));

        assertThat(failing.failedProperty().get()).isTrue();
        assertThat(failing.busyProperty().get()).isFalse();
        assertThat(done).isEmpty();
    }

    /// A keyring on a full disk.
    private record RefusingKeyring(Keyring kept) implements Keyring {
        @Override
        public Protection protection() {
            return kept.protection();
        }

        @Override
        public void setPassphrase(char[] passphrase) {
            throw new IllegalStateException("the disk is full");
        }

        @Override
        public String renewRecoveryCode() {
            throw new IllegalStateException("the disk is full");
        }

        @Override
        public boolean hasRecoveryCode() {
            return kept.hasRecoveryCode();
        }

        @Override
        public Optional<String> secret(String name) {
            return kept.secret(name);
        }

        @Override
        public void putSecret(String name, String value) {
            kept.putSecret(name, value);
        }

        @Override
        public void removeSecret(String name) {
            kept.removeSecret(name);
        }
    }
}
