// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.chronogramme.ChronogrammeTable;
import org.vigie.exercise.chronogramme.ChronogrammeTable.Loss;
import org.vigie.exercise.scenario.OwnScenarioFiles;
import org.vigie.report.exercise.SpreadsheetFile;

/// Writes a scenario by the ending of the file's name: a chronogramme in a spreadsheet, or Vigie's own file.
public final class ScenarioExport {
    private ScenarioExport() {}

    /// Writes it whole, through a file beside it.
    ///
    /// @return how many things of each kind the file cannot hold; empty for one that holds all
    /// @throws IOException if it cannot be written; what was there before stays
    public static Map<Loss, Integer> write(Scenario scenario, Path file, Locale language) throws IOException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean xlsx = name.endsWith(".xlsx");
        if (!xlsx && !name.endsWith(".csv")) {
            OwnScenarioFiles.write(scenario, file);
            return Map.of();
        }
        var table = ChronogrammeTable.of(scenario, language);
        var sheet = new SpreadsheetFile(scenario.title(), table.rows(), language);
        whole(file, out -> {
            if (xlsx) sheet.writeXlsx(out);
            else sheet.writeCsv(out);
        });
        return table.lost();
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
