// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that nobody needs any more.
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /// Removes a folder and all that lies in it, if it is there. What the system holds on to is said in the log, and
    /// goes the next time.
    static void remove(Path folder) {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException held) {
            LOG.warn("{} could not be removed", folder, held);
        }
    }
}
