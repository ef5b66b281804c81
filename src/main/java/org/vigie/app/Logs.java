// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What the program writes on the standard error: warnings that someone can act on.
final class Logs {
    private static final Logger ROOT = Logger.getLogger("");
    /// They tell of every start and stop, and JavaFX complains of the class path, which is how Vigie ships it.
    private static final List<Logger> CHATTY = List.of(
            Logger.getLogger("javafx"), Logger.getLogger("com.zaxxer.hikari"), Logger.getLogger("org.flywaydb"));

    private Logs() {}

    static void quiet() {
        ROOT.setLevel(Level.WARNING);
        for (var logger : CHATTY) logger.setLevel(Level.SEVERE);
    }
}
