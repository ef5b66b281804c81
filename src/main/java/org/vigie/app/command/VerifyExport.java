// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vigie.store.journal.ExportCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `verify-export`: verifies an exported main courante, with nothing but the file. Exit codes: 0 it holds, 1 it does
/// not, 2 it could not be read.
@Command(name = "verify-export")
public final class VerifyExport implements Callable<Integer> {
    private static final int BROKEN = 1;

    private final CliTexts texts;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private Path file = Path.of("");

    public VerifyExport(CliTexts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (ExportCheck.check(in)) {
                case ExportCheck.Whole whole -> {
                    out.println(texts.get(
                            "cli.export.whole",
                            whole.entries(),
                            whole.withheld(),
                            whole.erased(),
                            whole.nature().name()));
                    out.println(texts.get("cli.export.last", whole.last().hex()));
                    whole.keys().forEach(key -> out.println(texts.get("cli.export.key", key)));
                    out.println(texts.get("cli.export.compare"));
                    yield 0;
                }
                case ExportCheck.Broken(long line, var why) -> {
                    out.println(texts.get("cli.export.broken", line, texts.get("cli.export.why." + why.name())));
                    yield BROKEN;
                }
            };
        } catch (IOException e) {
            out.println(texts.get("cli.export.unreadable", file, e.getClass().getSimpleName()));
            return Cli.USAGE_ERROR;
        }
    }
}
