// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vigie.core.scenario.Scenario;

/// Scenarios as files of Vigie's own kind ([ScenarioFile]).
public final class OwnScenarioFiles implements ScenarioImports {
    private static final long BIGGEST = 64L << 20;

    @Override
    public Outcome read(Path file) {
        try {
            long size = Files.size(file);
            if (size > BIGGEST) return new Outcome.Refused(Reading.Why.TOO_BIG, "", String.valueOf(size));
            return switch (ScenarioFile.read(Files.readAllBytes(file))) {
                case Reading.Read(var scenario, var unknown) ->
                    new Outcome.Found(
                            scenario,
                            unknown.stream()
                                    .map(place -> new Remark(Remark.Kind.UNKNOWN, place, ""))
                                    .toList());
                case Reading.Refused(var why, var place, var detail) -> new Outcome.Refused(why, place, detail);
            };
        } catch (IOException closed) {
            return new Outcome.Closed();
        }
    }

    /// Writes a scenario, through a file beside it, so that a full disk leaves what was there before.
    public static void write(Scenario scenario, Path file) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), "vigie", ".part");
        try {
            Files.write(beside, ScenarioFile.write(scenario).getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
