// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.vigie.app.command.CliTexts;
import org.vigie.store.h2.CannotOpen;
import org.vigie.store.key.BrokenKeyring;

/// Why a station's folder can't be opened, in a sentence that says what to do.
record WhyClosed(Path folder, CliTexts texts) {
    String sentence(Exception broken) {
        return switch (broken) {
            case BrokenKeyring keyring -> texts.get("cli.notopened.keyring", keyring.file());
            case CannotOpen file ->
                switch (file.why()) {
                    case UNREADABLE -> texts.get("cli.notopened.unreadable", file.file());
                    case NEWER -> texts.get("cli.notopened.newer", folder);
                    case OTHER -> plain(file);
                };
            case AccessDeniedException _ -> texts.get("cli.notopened.forbidden", folder);
            case FileAlreadyExistsException _, NotDirectoryException _
            when Files.isRegularFile(folder) -> texts.get("cli.data.file", folder);
            case UncheckedIOException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause());
            default -> plain(broken);
        };
    }

    private String plain(Exception broken) {
        var said = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        return texts.get("cli.notopened.broken", folder, said.endsWith(".") ? said : said + ".");
    }
}
