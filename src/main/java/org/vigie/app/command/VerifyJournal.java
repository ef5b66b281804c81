// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Journal.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `verify-journal`: recomputes every hash and signature, and names the first entry that does not hold.
@Command(name = "verify-journal")
public final class VerifyJournal implements Callable<Integer> {
    /// The chain does not hold.
    private static final int BROKEN = 1;

    private final Workshop.Door door;
    private final CliTexts texts;
    private final PrintStream out;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.data")
    private @Nullable Path data;

    public VerifyJournal(Workshop.Door door, CliTexts texts, PrintStream out) {
        this.door = door;
        this.texts = texts;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (var workshop = door.open(Optional.ofNullable(data))) {
            return switch (workshop.journal().verify()) {
                case Verdict.Intact(long entries) -> {
                    out.println(texts.get("cli.verify.intact", entries));
                    yield 0;
                }
                case Verdict.Broken(var first, var why) -> {
                    out.println(texts.get("cli.verify.broken", first.seq(), first.origin(), why));
                    yield BROKEN;
                }
            };
        }
    }
}
