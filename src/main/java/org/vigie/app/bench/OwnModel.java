// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.vigie.analysis.LocalTone;
import org.vigie.onnx.OnnxTone;

/// Opens a model of one's own for a measurement.
final class OwnModel {
    private OwnModel() {}

    /// @throws IOException with the fault, for a model that is refused
    static OnnxTone open(Path folder, PrintStream out) throws IOException {
        return switch (OnnxTone.open(folder, Files.createTempDirectory("vigie-library"), LocalTone.load())) {
            case OnnxTone.Opening.Opened(var tone, var trial) -> {
                out.printf(
                        Locale.ROOT,
                        "%s passed the test: %s, %.1f texts/s%n",
                        trial.version(),
                        trial.scores(),
                        trial.perSecond());
                yield tone;
            }
            case OnnxTone.Opening.Refused(var trial) ->
                throw new IOException("The model is refused: " + trial.fault() + " " + trial.detail());
        };
    }
}
