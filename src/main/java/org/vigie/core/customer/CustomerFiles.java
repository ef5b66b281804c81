// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/// Reads customers out of tables (CSV). Takes nothing in. Reads the disk: never on the screen's thread.
public interface CustomerFiles {
    /// @param zone in which the file's hours are meant
    Reading read(URI file, ZoneId zone);

    /// What a file holds.
    sealed interface Reading {
        /// @param customers that can come in, in the order of the file
        /// @param remarks what is left out, and why
        /// @param charset in which the file was read ("windows-1252")
        record Read(List<Customer> customers, List<Remark> remarks, String charset) implements Reading {
            public Read {
                customers = List.copyOf(customers);
                remarks = List.copyOf(remarks);
            }
        }

        /// Nobody can be read out of it.
        record Unreadable(Trouble trouble) implements Reading {}
    }

    /// Why a whole file can't be used.
    enum Trouble {
        CANNOT_OPEN,
        TOO_LARGE,
        NOT_A_TABLE,
        /// No column tells by what a customer is known.
        NO_REFERENCES
    }

    /// Something in the file that does not come in. It does not say what stood there, for it may be personal.
    ///
    /// @param row in the file, counted from 1
    /// @param whole whether the whole line is refused, and not only this cell
    record Remark(long row, Flaw flaw, boolean whole) {}

    /// What can be wrong with a line.
    enum Flaw {
        UNREADABLE,
        NO_REFERENCE,
        /// The same customer stands further up in the file.
        TWICE,
        /// The word is neither yes, no, nor one that is known: a person in need must not come in as one who is not.
        VULNERABILITY,
        REACH,
        LANGUAGE,
        DUE,
        /// Longer than any honest cell.
        TOO_LONG
    }
}
