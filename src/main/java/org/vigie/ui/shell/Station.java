// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.InstantSource;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Rooms;
import org.vigie.core.event.Events;

/// What the window asks of the station behind it.
///
/// @param version of the program, as shown
/// @param events of the station: who is on duty, whether the store can write
/// @param clock the wall clock; an open room has its own
public record Station(
        String version,
        Doors doors,
        Rooms rooms,
        People people,
        OnDuty duty,
        Keyring keyring,
        Events events,
        InstantSource clock,
        DraftBox drafts) {}
