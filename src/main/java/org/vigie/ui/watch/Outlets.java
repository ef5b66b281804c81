// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Optional;
import org.vigie.core.mention.TypedMentions;
import org.vigie.core.publish.Spoken;

/// Where the watch screen leads to: other screens and the world outside. The shell decides what happens.
public interface Outlets {
    /// Shows the sources and how they are doing.
    void sources();

    /// Shows the alerts.
    void alerts();

    /// Starts the import of a file.
    void importFile();

    /// By what mentions that people type come in; empty where none can.
    default Optional<TypedMentions> typed() {
        return Optional.empty();
    }

    /// By what answers leave the room by themselves; empty where nothing does.
    default Optional<AnswerDesk> answers() {
        return Optional.empty();
    }

    /// Shows what came after something that was said.
    default void after(Spoken said) {}

    /// Opens a page in the person's browser. Only http and https addresses are ever passed.
    void openLink(String address);
}
