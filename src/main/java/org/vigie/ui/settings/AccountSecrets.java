// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Keyring;
import org.vigie.core.journal.Payload;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Way;

/// What the keyring holds for the accounts that texts are published to.
///
/// @param keyring holds it, and never shows it again
record AccountSecrets(Keyring keyring) {
    /// Under which the addresses of a list are kept, one a line.
    private static final String READERS = "readers";
    /// Under which a channel keeps what it was given at login.
    private static final String SESSION = "session";

    /// What was typed for an account; what is left empty stays as it is kept.
    ///
    /// @param secret the token, password or secret address
    /// @param key the private key that opens the server of a page
    record Typed(String secret, String key, List<String> readers) {
        /// What is noted about it, without the thing itself.
        List<Payload> told(Account account) {
            boolean any = !secret.isEmpty() || (account.way() == Way.PAGE && !key.isEmpty());
            return any ? List.of(new Payload.SecretChanged(account.name(), false)) : List.of();
        }
    }

    boolean isKept(Optional<Account> account) {
        return account.flatMap(one -> keyring.secret(one.id().secret())).isPresent();
    }

    boolean isKeyKept(Optional<Account> account) {
        return account.flatMap(one -> keyring.secret(one.id().secret(PageAddress.KEY)))
                .isPresent();
    }

    void put(Account account, Typed typed) {
        if (!typed.secret().isEmpty()) keyring.putSecret(account.id().secret(), typed.secret());
        if (account.way() == Way.PAGE && !typed.key().isEmpty())
            keyring.putSecret(account.id().secret(PageAddress.KEY), typed.key());
        if (account.way() == Way.MAIL && !typed.readers().isEmpty())
            keyring.putSecret(account.id().secret(READERS), String.join("\n", typed.readers()));
    }

    /// The token, password or secret address, and the server that it was for.
    void forget(AccountId account) {
        keyring.removeSecret(account.secret());
        for (var more : List.of(SESSION, PageAddress.KEY, PageAddress.SERVER_KEY))
            keyring.removeSecret(account.secret(more));
    }

    /// This is the server: a person has compared its fingerprint.
    void accept(AccountId account, String fingerprint) {
        keyring.putSecret(account.secret(PageAddress.SERVER_KEY), fingerprint);
    }
}
