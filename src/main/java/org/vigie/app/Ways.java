// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import org.vigie.core.cell.OpenRoom;

/// Where pages lead in the window.
interface Ways {
    /// Shows the page of this name.
    void show(String screen);

    /// Shows who does what in the room that a cell works in, entering it if another one is open.
    void showCell(OpenRoom room);

    /// Somebody is at work in another window of the program.
    void touched();
}
