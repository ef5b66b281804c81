// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import org.vigie.ui.kit.Screen;

/// Where the window is.
sealed interface Stop {
    /// The start screen.
    record Home() implements Stop {}

    /// A page of the rail.
    record Page(Screen screen) implements Stop {}

    /// A page that leads to a room or back to where one was.
    record Guide(Screen screen) implements Stop {}
}
