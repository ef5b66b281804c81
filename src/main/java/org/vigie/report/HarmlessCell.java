// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import org.vigie.core.mention.Cleaner;

/// Words of others in a table. A cell that a spreadsheet would compute begins with an apostrophe instead (CWE-1236,
/// formula injection).
public final class HarmlessCell {
    /// With their full-width forms, which some spreadsheets take for them.
    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";

    private HarmlessCell() {}

    public static String of(String foreign) {
        var clean = Cleaner.text(foreign);
        return !clean.isEmpty() && COMPUTED.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
