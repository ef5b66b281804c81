// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.io.IOException;
import java.io.OutputStream;
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

    void write(PaperKit kit, OutputStream out) throws IOException {
        switch (this) {
            case PLAYERS -> kit.writePlayers(out);
            case FACILITATORS -> kit.writeFacilitators(out);
        }
    }
}
