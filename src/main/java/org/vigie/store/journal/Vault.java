// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.Optional;
import org.vigie.store.h2.H2File;
import org.vigie.store.key.Secrets;

/// Tokens and passwords in the part of the journal's file that only its writer may see.
///
/// Every call waits for the writer: never on its thread or on the screen's.
final class Vault implements Secrets {
    private final H2File file;

    Vault(H2File file) {
        this.file = file;
    }

    @Override
    public Optional<String> find(String name) {
        return file.consult(transaction -> transaction
                        .sql()
                        .createQuery("select content from vault.secret where name = ?")
                        .bind(0, name)
                        .mapTo(String.class)
                        .findOne())
                .join();
    }

    @Override
    public void put(String name, String value) {
        file.write(transaction ->
                        transaction.sql().execute("merge into vault.secret key(name) values(?, ?)", name, value))
                .join();
    }

    @Override
    public void remove(String name) {
        file.write(transaction -> transaction.sql().execute("delete from vault.secret where name = ?", name))
                .join();
    }
}
