// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.nio.file.Path;

/// A file of the store could not be opened; it was left as it is.
public final class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final Why why;

    CannotOpen(Path file, String why, boolean damaged, Throwable cause) {
        super("Cannot open " + file + ": " + why, cause);
        this.file = file;
        this.why = damaged ? Why.UNREADABLE : Why.OTHER;
    }

    CannotOpen(Path file, Why why) {
        super("Cannot open " + file + ": " + why.said);
        this.file = file;
        this.why = why;
    }

    /// What is the matter with a file.
    public enum Why {
        /// Its contents can't be read under this key.
        UNREADABLE("nearly all of it is missing"),
        /// A newer version of the program wrote it.
        NEWER("it was written by a newer version of the program"),
        /// It is in use, or may not be read.
        OTHER("it is not free");

        private final String said;

        Why(String said) {
            this.said = said;
        }
    }

    public Path file() {
        return file;
    }

    public Why why() {
        return why;
    }

    /// Whether the contents can't be read, so that the file should be set aside and made again.
    public boolean isDamaged() {
        return why == Why.UNREADABLE;
    }
}
