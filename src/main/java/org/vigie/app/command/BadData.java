// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A data set that is not there or not of the form that a command reads. [Cli] says it in one sentence.
final class BadData extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] values;

    private BadData(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    /// @throws BadData unless nothing was given, or a folder that is there
    static void check(@Nullable Path folder) throws BadData {
        if (folder == null || Files.isDirectory(folder)) return;
        throw new BadData(Files.exists(folder) ? "cli.data.file" : "cli.data.missing", folder);
    }

    /// What kept a command from reading its data.
    static BadData because(String command, Exception failure) {
        return switch (failure) {
            case UncheckedIOException wrapped
            when wrapped.getCause() instanceof IOException inner -> because(command, inner);
            case NoSuchFileException missing -> new BadData("cli.data.missing", missing.getFile());
            case NotDirectoryException file -> new BadData("cli.data.file", file.getFile());
            default -> new BadData("cli.data.unlike", command, String.valueOf(failure.getMessage()));
        };
    }

    String sentence(CliTexts texts) {
        return texts.get(key, values);
    }
}
