// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;
import java.util.Map;
import org.vigie.core.journal.Hash;

/// What became of a file, row by row where a row was refused.
///
/// @param file its name, without folders
/// @param hash of its bytes
/// @param read rows below the header, blank ones apart
/// @param accepted rows that are mentions
/// @param fresh never seen before; 0 in a dry run
/// @param duplicate seen before, in this file too; 0 in a dry run
/// @param edited seen before with another text; 0 in a dry run
/// @param refused rows left out, counted by reason
/// @param rows the first rows that were left out; all are counted, [#MOST_ROWS] are kept
/// @param end how it ended
public record ImportReport(
        String file,
        Hash hash,
        long read,
        long accepted,
        long fresh,
        long duplicate,
        long edited,
        Map<Fault, Long> refused,
        List<RefusedRow> rows,
        End end) {
    /// How many refused rows are kept to be looked at.
    public static final int MOST_ROWS = 20_000;

    public ImportReport {
        refused = Map.copyOf(refused);
        rows = List.copyOf(rows);
    }

    /// How an import ended.
    public enum End {
        /// Every row was tried and nothing was kept.
        DRY,
        DONE,
        /// A person stopped it: what came in until then stays.
        STOPPED
    }

    /// A row that was left out.
    ///
    /// @param row its number in the file, counted from 1
    /// @param column name of the column that is wrong; empty if it is the whole row
    /// @param cell what stands there, cut to what a person can read
    public record RefusedRow(long row, Fault fault, String column, String cell) {}
}
