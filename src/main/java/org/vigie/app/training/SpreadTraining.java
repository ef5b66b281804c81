// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vigie.analysis.virality.SpreadModelFile;
import org.vigie.analysis.virality.SpreadTrainer;

/// Fits the model of how statements spread to all cascades of a folder and writes it. How good it is on cascades that
/// it has not seen, `bench virality` says.
public final class SpreadTraining {
    private final Path data;
    private final Path folder;
    private final PrintStream out;

    public SpreadTraining(Path data, Path folder, PrintStream out) {
        this.data = data;
        this.folder = folder;
        this.out = out;
    }

    public void run() throws IOException {
        var cascades = CascadeFiles.read(data);
        Files.createDirectories(folder);
        var file = folder.resolve("spread.txt");
        Files.writeString(file, SpreadModelFile.write(new SpreadTrainer(cascades).all()));
        out.printf("Learnt from %d cascades, written to %s.%n", cascades.size(), file);
    }
}
