// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.source.Fault;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.ImportReport.RefusedRow;

/// Counts what is left out, and keeps the first rows of it.
final class Refusals {
    private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);
    private final List<RefusedRow> rows = new ArrayList<>();

    void add(RefusedRow row) {
        counts.merge(row.fault(), 1L, Long::sum);
        if (rows.size() < ImportReport.MOST_ROWS) rows.add(row);
    }

    void add(Fault fault, long count) {
        if (count > 0) counts.merge(fault, count, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Fault, Long> counts() {
        return counts;
    }

    List<RefusedRow> rows() {
        return rows;
    }

    /// Writes refused rows as CSV (RFC 4180, UTF-8 expected of the writer).
    static void write(ImportReport report, Writer out) throws IOException {
        out.write("row,reason,column,cell\r\n");
        for (var row : report.rows())
            out.write(row.row() + "," + row.fault() + "," + quoted(row.column()) + "," + quoted(row.cell()) + "\r\n");
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
    }
}
