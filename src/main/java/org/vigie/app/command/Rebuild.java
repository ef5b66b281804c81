// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.Maintenance.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `rebuild`: makes the tables of state and the mentions again, from the journal and the segments.
@Command(name = "rebuild")
public final class Rebuild implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Workshop.Door door;
    private final CliTexts texts;
    private final PrintStream out;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.data")
    private @Nullable Path data;

    public Rebuild(Workshop.Door door, CliTexts texts, PrintStream out) {
        this.door = door;
        this.texts = texts;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (var workshop = door.open(Optional.ofNullable(data))) {
            return switch (workshop.maintenance().rebuild()) {
                case Outcome.Done(var rebuilt) -> {
                    out.println(texts.get("cli.rebuilt", rebuilt.mentions(), rebuilt.entries()));
                    yield 0;
                }
                case Outcome.Failed(var detail) -> {
                    out.println(texts.get("cli.rebuilt.not", detail));
                    yield FAILED;
                }
            };
        }
    }
}
