// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.chronogramme.ChronogrammeTable;
import org.vigie.exercise.scenario.OwnScenarioFiles;
import org.vigie.report.exercise.SpreadsheetFile;

/// Writes a scenario by the ending of the file's name: a chronogramme in a spreadsheet, or Vigie's own file.
final class ScenarioExport {
    private ScenarioExport() {}

    /// @return how many things of the scenario a table cannot hold; 0 for a file that holds all
    static int write(Scenario scenario, Path file, Locale language) throws IOException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean xlsx = name.endsWith(".xlsx");
        if (!xlsx && !name.endsWith(".csv")) {
            OwnScenarioFiles.write(scenario, file);
            return 0;
        }
        var table = ChronogrammeTable.of(scenario, language);
        var sheet = new SpreadsheetFile(scenario.title(), table.rows(), language);
        whole(file, out -> {
            if (xlsx) sheet.writeXlsx(out);
            else sheet.writeCsv(out);
        });
        return table.lost().values().stream().mapToInt(Integer::intValue).sum();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Through a file beside it, so that a full disk leaves what was there before.
    private static void whole(Path file, Writing writing) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), "vigie", ".part");
        try {
            try (var out = Files.newOutputStream(beside)) {
                writing.to(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
