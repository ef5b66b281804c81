// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// What the program writes on the standard error: warnings that someone can act on.
final class Logs {
    private static final Logger ROOT = Logger.getLogger("");
    /// They tell of every start and stop, of the class path, and of what the JVM could do better.
    private static final List<Logger> CHATTY = Stream.of(
                    "javafx", "com.zaxxer.hikari", "org.flywaydb", "org.apache.lucene")
            .map(Logger::getLogger)
            .toList();

    private Logs() {}

    static void quiet() {
        ROOT.setLevel(Level.WARNING);
        for (var logger : CHATTY) logger.setLevel(Level.SEVERE);
    }
}
