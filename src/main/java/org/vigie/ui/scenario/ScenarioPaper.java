// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.vigie.report.exercise.PaperKit;

/// Who holds an exercise on paper. What is for facilitators never stands in the file of the players.
enum ScenarioPaper {
    PLAYERS("scenario.kit.players", "scenario.kit.players.file"),
    FACILITATORS("scenario.kit.facilitators", "scenario.kit.facilitators.file");

    private final String key;
    private final String fileKey;

    ScenarioPaper(String key, String fileKey) {
        this.key = key;
        this.fileKey = fileKey;
    }

    /// The text of the menu's line.
    String key() {
        return key;
    }

    /// The text of the usual file name.
    String fileKey() {
        return fileKey;
    }

    /// The file gets its name once it is whole.
    void write(PaperKit kit, Path file) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), "vigie", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                switch (this) {
                    case PLAYERS -> kit.writePlayers(out);
                    case FACILITATORS -> kit.writeFacilitators(out);
                }
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
