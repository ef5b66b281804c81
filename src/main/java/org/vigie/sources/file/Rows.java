// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The rows of a file from top to bottom, one in memory at a time.
interface Rows extends Closeable {
    /// The next row that is not blank; empty at the end.
    Optional<FileRow> next() throws IOException;

    /// How much of the file was read, 0 to 1; negative where it can't be told.
    double share();
}
