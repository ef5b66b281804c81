// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.vigie.files.WholeFiles;

/// Files that people asked for.
public final class Written {
    private Written() {}

    /// Writes a file whole or not at all; never on the screen's thread.
    ///
    /// @return its name, without its folders
    /// @throws UncheckedIOException if it can't be written; what was there before stays
    public static String whole(Path file, WholeFiles.Content content) {
        try {
            WholeFiles.write(file, content);
            return String.valueOf(file.getFileName());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
