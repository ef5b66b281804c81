// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.vigie.core.cell.Maintenance;
import org.vigie.core.mention.Mentions;

/// A station opened for a command, without a window.
public interface Workshop extends ImportFile.Desk {
    Mentions mentions();

    Maintenance maintenance();

    /// Opens workshops.
    @FunctionalInterface
    interface Door {
        /// @param data the folder to work in; absent: the platform's
        /// @throws Closed if the station can't be opened
        Workshop open(Optional<Path> data);
    }

    /// The station can't be opened; the message is the sentence for the person.
    final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Closed(String sentence) {
            super(sentence);
        }
    }
}
