// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Mention;

/// Brings in mentions from files that other tools exported. Calls read the disk: never on the screen's thread.
///
/// A mention from a file is the same each time it comes in: its id is the file's own, or else a hash of its link,
/// author, date and text. So the same file twice doubles nothing.
public interface Imports {
    /// How many rows a preview shows.
    int PREVIEW_ROWS = 50;

    /// Looks at the beginning of a file and proposes which column tells what.
    ///
    /// @param zone of dates that carry none
    Look look(URI file, ZoneId zone);

    /// The same beginning read by this mapping.
    Look look(URI file, ImportLayout layout, ImportMapping mapping);

    /// Reads the whole file, and takes its mentions in unless it is a dry run. Ends with an entry in the journal.
    ///
    /// @param watcher told now and then how far it is; may stop it
    Outcome run(URI file, ImportLayout layout, ImportMapping mapping, boolean dry, Watcher watcher)
            throws InterruptedException;

    /// Writes the refused rows as CSV, safe to open in a spreadsheet.
    void writeRefused(ImportReport report, Writer out) throws IOException;

    /// What the beginning of a file shows.
    sealed interface Look {
        /// @param rows the first ones, as they would come in
        /// @param dayOrderDoubtful the rows looked at leave open whether the day or the month comes first
        record Preview(ImportLayout layout, ImportMapping mapping, List<PreviewRow> rows, boolean dayOrderDoubtful)
                implements Look {
            public Preview {
                rows = List.copyOf(rows);
            }
        }
    }

    /// Nothing can be read of this file.
    record Unreadable(Fault fault, String detail) implements Look, Outcome {}

    /// @param number in the file, counted from 1
    /// @param cells in the order of the columns
    /// @param mention what it becomes, if it can
    /// @param refused why it can't, if so
    record PreviewRow(
            long number, List<String> cells, Optional<Mention> mention, Optional<ImportReport.RefusedRow> refused) {
        public PreviewRow {
            cells = List.copyOf(cells);
        }
    }

    /// What came of an import.
    sealed interface Outcome {
        record Done(ImportReport report) implements Outcome {}
    }

    /// Follows an import.
    interface Watcher {
        /// Nobody watches.
        Watcher NONE = _ -> true;

        /// Returns false to stop it.
        boolean goOn(Progress progress);
    }

    /// How far an import is.
    ///
    /// @param share of the file that was read, 0 to 1; negative where it can't be told
    record Progress(double share, long read, long accepted, long refused) {}
}
