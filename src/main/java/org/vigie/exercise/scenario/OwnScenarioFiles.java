// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
