// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.vigie.core.cell.Keyring.Protection;

/// The ways to the key of a store, kept beside it: the account, a passphrase, the recovery code.
/// A newcomer is not stopped: the first start makes a key that the operating-system account opens.
public final class KeySlots {
    private final KeyFile file;
    private final AccountSecret account;
    private final GuessFile guesses;

    /// @param file `keyring.json` of the store
    /// @param accountFolder the account's configuration folder, outside the store
    /// @param accountName the name of the operating-system account
    public KeySlots(Path file, Path accountFolder, String accountName) {
        this.file = new KeyFile(file);
        this.account = new AccountSecret(accountFolder, accountName);
        this.guesses = new GuessFile(file.resolveSibling("guesses"));
    }

    /// What came of opening.
    public sealed interface Opening {
        record Opened(MasterKey key) implements Opening {}

        /// A person must say the passphrase or the recovery code.
        record NeedsPassphrase() implements Opening {}

        /// What was said opens nothing.
        ///
        /// @param left how many guesses are left before a pause
        record Wrong(int left) implements Opening {}

        /// Too many wrong ones: nothing is tried before this instant.
        record Paused(Instant until) implements Opening {}

        /// The account's own slot does not open here: another account, or its secret was lost.
        record OtherAccount() implements Opening {}
    }

    /// Opens with the account, or makes the first key. Throws if the file can't be read or written.
    public Opening open() throws IOException {
        if (!file.exists()) return new Opening.Opened(makeFirst());
        var slots = file.read();
        var own = slots.stream().filter(s -> s.kind() == Slot.Kind.ACCOUNT).findFirst();
        if (own.isEmpty()) return new Opening.NeedsPassphrase();
        var secret = account.read();
        if (secret.isEmpty()) return new Opening.OtherAccount();
        return own.get().open(secret.get()).<Opening>map(Opening.Opened::new).orElseGet(Opening.OtherAccount::new);
    }

    /// Opens with a passphrase or the recovery code, but makes whoever guesses wait longer and longer, also after
    /// a restart. What slows down the thief of a copy is Argon2id, not this count.
    public synchronized Opening open(char[] said, Instant now) throws IOException {
        var patience = guesses.read().notLongerThanEver(now);
        var pause = patience.pausedAt(now);
        if (pause.isPresent()) return new Opening.Paused(pause.get());
        var opening = open(said);
        if (!(opening instanceof Opening.Wrong)) {
            guesses.forget();
            return opening;
        }
        var after = patience.afterWrong(now);
        guesses.write(after);
        return after.until().<Opening>map(Opening.Paused::new).orElseGet(() -> new Opening.Wrong(after.left()));
    }

    /// Opens with a passphrase or the recovery code, whichever it is. Slow on purpose.
    public Opening open(char[] said) throws IOException {
        var recovery = RecoveryCode.read(CharBuffer.wrap(said));
        var passphrase = secretOf(said);
        try {
            for (var slot : file.read()) {
                var key = switch (slot.kind()) {
                    case PASSPHRASE -> slot.open(passphrase);
                    case RECOVERY -> recovery.flatMap(slot::open);
                    case ACCOUNT -> java.util.Optional.<MasterKey>empty();
                };
                if (key.isPresent()) return new Opening.Opened(key.get());
            }
            return new Opening.Wrong(Patience.FRESH.left());
        } finally {
            Arrays.fill(passphrase, (byte) 0);
        }
    }

    public Protection protection() throws IOException {
        return has(Slot.Kind.PASSPHRASE) ? Protection.PASSPHRASE : Protection.ACCOUNT;
    }

    public boolean hasRecoveryCode() throws IOException {
        return has(Slot.Kind.RECOVERY);
    }

    /// Replaces passphrase and account slot by this passphrase.
    public void setPassphrase(MasterKey key, char[] passphrase) throws IOException {
        var secret = secretOf(passphrase);
        try {
            replace(
                    kind -> kind == Slot.Kind.RECOVERY,
                    Slot.seal(Slot.Kind.PASSPHRASE, Slot.Cost.FOR_PEOPLE, secret, key));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// Makes a recovery code that replaces any earlier one, and returns it as it is printed.
    public String renewRecoveryCode(MasterKey key) throws IOException {
        var code = RecoveryCode.make();
        var secret = RecoveryCode.read(code).orElseThrow();
        replace(kind -> kind != Slot.Kind.RECOVERY, Slot.seal(Slot.Kind.RECOVERY, Slot.Cost.FOR_PEOPLE, secret, key));
        return code;
    }

    private MasterKey makeFirst() throws IOException {
        var key = MasterKey.random();
        file.write(List.of(Slot.seal(Slot.Kind.ACCOUNT, Slot.Cost.NONE, account.readOrMake(), key)));
        return key;
    }

    private boolean has(Slot.Kind kind) throws IOException {
        return file.read().stream().anyMatch(slot -> slot.kind() == kind);
    }

    private void replace(Predicate<Slot.Kind> staying, Slot fresh) throws IOException {
        var slots = new ArrayList<Slot>();
        for (var slot : file.read()) if (staying.test(slot.kind())) slots.add(slot);
        slots.add(fresh);
        file.write(slots);
    }

    /// The same passphrase typed on another keyboard must give the same bytes (NFC, UTF-8).
    private static byte[] secretOf(char[] passphrase) {
        var text = Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
