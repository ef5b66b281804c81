// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

/// What someone with the key might do behind the journal's back.
public final class JournalTampering {
    private JournalTampering() {}

    public static void forgetFirstEntry(H2Journal journal) {
        journal.file()
                .write(t -> t.sql().execute("delete from entry where seq = 1"))
                .join();
    }
}
