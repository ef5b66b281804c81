// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.net.URI;
import java.util.List;

/// Reads people out of files: tables (CSV) and vCards. Takes nothing in. Reads the disk: never on the screen's thread.
public interface ContactFiles {
    Reading read(URI file);

    /// What a file holds.
    sealed interface Reading {
        /// @param drafts the people that can come in, in the order of the file
        /// @param remarks what was left out, and why
        /// @param missing what no column of the file tells; nothing for vCards
        /// @param charset in which the file was read ("windows-1252")
        record Read(List<ContactDraft> drafts, List<Remark> remarks, List<ContactField> missing, String charset)
                implements Reading {
            public Read {
                drafts = List.copyOf(drafts);
                remarks = List.copyOf(remarks);
                missing = List.copyOf(missing);
            }
        }

        /// Nobody can be read out of it.
        ///
        /// @param detail what was found instead: the names of the columns, or the words of the system
        record Unreadable(Trouble trouble, String detail) implements Reading {}
    }

    /// Why a whole file can't be used.
    enum Trouble {
        CANNOT_OPEN,
        TOO_LARGE,
        NOT_A_TABLE,
        /// No column tells names.
        NO_NAMES,
        /// No column tells an address or a number.
        NO_CHANNELS
    }

    /// Something in the file that does not come in.
    ///
    /// @param row in the file, counted from 1; for vCards the place of the card
    /// @param cell what stood there
    /// @param whole whether the whole entry was left out, and not only this
    record Remark(long row, Flaw flaw, String name, String cell, boolean whole) {}

    /// What can be wrong with an entry.
    enum Flaw {
        NO_NAME,
        NO_CHANNEL,
        BAD_EMAIL,
        BAD_NUMBER,
        BAD_LEVEL,
        /// The same person stands further up in the file.
        TWICE,
        UNREADABLE
    }
}
