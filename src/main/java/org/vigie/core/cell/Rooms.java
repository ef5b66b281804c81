// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.List;

/// The rooms recorded on this station, most recently used first.
public interface Rooms {
    List<Room> all();
}
