// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

/// How a main courante leaves the program.
public enum ExportFormat {
    /// To be read and kept on paper: PDF/A-2b.
    PDF("pdf"),
    /// For a spreadsheet: UTF-8 with a byte order mark.
    CSV("csv"),
    /// With everything that proves it, for `verify-export`: JSON Lines.
    JSON_LINES("jsonl");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /// The ending of its files, without the dot.
    public String ending() {
        return ending;
    }
}
