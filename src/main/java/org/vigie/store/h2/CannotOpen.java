// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.nio.file.Path;

/// A file of the store could not be opened; it was left as it is.
public final class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean damaged;

    CannotOpen(Path file, String why, boolean damaged, Throwable cause) {
        super("Cannot open " + file + ": " + why, cause);
        this.damaged = damaged;
    }

    CannotOpen(Path file, String why, boolean damaged) {
        super("Cannot open " + file + ": " + why);
        this.damaged = damaged;
    }

    /// Whether the contents can't be read, so that the file should be set aside and made again.
    public boolean isDamaged() {
        return damaged;
    }
}
