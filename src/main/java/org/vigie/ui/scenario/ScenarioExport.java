// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.chronogramme.ChronogrammeTable;
import org.vigie.exercise.chronogramme.ChronogrammeTable.Loss;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.files.WholeFiles;
import org.vigie.report.exercise.SpreadsheetFile;

/// Writes a scenario by the ending of the file's name: a chronogramme in a spreadsheet, or Vigie's own file.
public final class ScenarioExport {
    private ScenarioExport() {}

    /// Writes it whole or not at all.
    ///
    /// @return how many things of each kind the file cannot hold; empty for one that holds all
    /// @throws IOException if it cannot be written; what was there before stays
    public static Map<Loss, Integer> write(Scenario scenario, Path file, Locale language) throws IOException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean xlsx = name.endsWith(".xlsx");
        if (!xlsx && !name.endsWith(".csv")) {
            WholeFiles.write(file, ScenarioFile.write(scenario).getBytes(StandardCharsets.UTF_8));
            return Map.of();
        }
        var table = ChronogrammeTable.of(scenario, language);
        var sheet = new SpreadsheetFile(scenario.title(), table.rows(), language);
        WholeFiles.write(file, xlsx ? sheet::writeXlsx : sheet::writeCsv);
        return table.lost();
    }
}
