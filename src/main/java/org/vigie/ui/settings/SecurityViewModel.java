// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Keyring;
import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.Lanes;

/// What protects the store, and the acts that strengthen it. Deriving keys and verifying the chain take seconds:
/// both run away from the screen.
final class SecurityViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityViewModel.class);

    private final Keyring keyring;
    private final Journal journal;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Keyring.Protection> protection;
    private final ReadOnlyBooleanWrapper recoverable;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<PassphraseFault>> fault =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Journal.Verdict>> verdict =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Why a passphrase is not taken.
    enum PassphraseFault {
        TOO_SHORT,
        TOO_WEAK,
        DIFFERENT
    }

    SecurityViewModel(Keyring keyring, Journal journal, Lanes lanes) {
        this.keyring = keyring;
        this.journal = journal;
        this.lanes = lanes;
        this.protection = new ReadOnlyObjectWrapper<>(keyring.protection());
        this.recoverable = new ReadOnlyBooleanWrapper(keyring.hasRecoveryCode());
    }

    ReadOnlyObjectProperty<Keyring.Protection> protectionProperty() {
        return protection.getReadOnlyProperty();
    }

    /// Whether a recovery code exists.
    ReadOnlyBooleanProperty recoverableProperty() {
        return recoverable.getReadOnlyProperty();
    }

    /// True while a key is derived or the chain is verified.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True after an act that the store refused, until the next.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PassphraseFault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// What the last verification of the journal found.
    ReadOnlyObjectProperty<Optional<Journal.Verdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Ties the store to a passphrase typed twice. Both are wiped from memory once taken.
    void setPassphrase(char[] first, char[] second, Runnable onSet) {
        fault.set(check(first, second));
        if (fault.get().isPresent()) return;
        Arrays.fill(second, '\0');
        work(
                () -> {
                    keyring.setPassphrase(first);
                    Arrays.fill(first, '\0');
                    return keyring.protection();
                },
                now -> {
                    protection.set(now);
                    onSet.run();
                });
    }

    /// Makes a new recovery code and shows it once.
    void renewRecoveryCode(Consumer<String> onMade) {
        work(keyring::renewRecoveryCode, code -> {
            recoverable.set(true);
            onMade.accept(code);
        });
    }

    void verifyJournal() {
        verdict.set(Optional.empty());
        work(journal::verify, found -> verdict.set(Optional.of(found)));
    }

    private <T> void work(Supplier<T> task, Consumer<T> answer) {
        if (busy.get()) return;
        busy.set(true);
        failed.set(false);
        lanes.ask(
                task,
                found -> {
                    busy.set(false);
                    answer.accept(found);
                },
                problem -> {
                    busy.set(false);
                    failed.set(true);
                    LOG.error("The protection of the store could not be changed", problem);
                });
    }

    private static Optional<PassphraseFault> check(char[] first, char[] second) {
        if (first.length < PassphraseStrength.SHORTEST) return Optional.of(PassphraseFault.TOO_SHORT);
        if (PassphraseStrength.of(CharBuffer.wrap(first)) == PassphraseStrength.WEAK)
            return Optional.of(PassphraseFault.TOO_WEAK);
        if (!Arrays.equals(first, second)) return Optional.of(PassphraseFault.DIFFERENT);
        return Optional.empty();
    }
}
