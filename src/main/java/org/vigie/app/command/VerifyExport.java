// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.journal.Hash;
import org.vigie.store.journal.ExportCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify-export`: verifies an exported main courante, with nothing but the file, and the files that were attached to
/// it if a folder holds them. Exit codes: 0 all holds, 1 something does not, 2 it could not be read.
@Command(name = "verify-export")
public final class VerifyExport implements Callable<Integer> {
    private static final int BROKEN = 1;

    private final CliTexts texts;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private Path file = Path.of("");

    @Option(names = "--files", paramLabel = "FOLDER", descriptionKey = "cli.export.files")
    private Optional<Path> folder = Optional.empty();

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
                            whole.nature().name(),
                            whole.restricted()));
                    out.println(texts.get("cli.export.last", whole.last().hex()));
                    whole.keys().forEach(key -> out.println(texts.get("cli.export.key", key)));
                    out.println(texts.get("cli.export.compare"));
                    yield attachments(whole.files()) ? 0 : BROKEN;
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

    /// Lists the attachments, and looks for each in the folder if one is named: by content, whatever it is called
    /// there.
    ///
    /// @return false if one is not there
    private boolean attachments(List<Attachment> files) throws IOException {
        var there = folder.isPresent() ? hashes(folder.get()) : Map.<Hash, Path>of();
        boolean all = true;
        for (var attachment : files) {
            out.println(texts.get(
                    "cli.export.attachment",
                    attachment.name(),
                    attachment.bytes(),
                    attachment.hash().hex()));
            if (folder.isEmpty()) continue;
            var found = Optional.ofNullable(there.get(attachment.hash()));
            out.println(found.map(path -> texts.get("cli.export.attachment.there", path.getFileName()))
                    .orElseGet(() -> texts.get("cli.export.attachment.absent")));
            all &= found.isPresent();
        }
        return all;
    }

    private static Map<Hash, Path> hashes(Path folder) throws IOException {
        var found = new HashMap<Hash, Path>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) found.put(hash(path), path);
        }
        return found;
    }

    private static Hash hash(Path path) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return new Hash(HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
