// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import org.vigie.core.cell.RoomId;

/// Where a file that was opened is read.
public sealed interface Destination {
    /// Its mentions come into a room of this station.
    record Into(RoomId room) implements Destination {}

    /// Its mentions come into a watch that is opened for them.
    record NewWatch(String title) implements Destination {}

    /// It holds an exercise: a scenario, or a chronogramme in a spreadsheet.
    record Library() implements Destination {}
}
