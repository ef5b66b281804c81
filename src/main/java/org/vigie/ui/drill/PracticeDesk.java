// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.InstantSource;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;

/// What practice may ask of the station. It is the station's own, whatever room is open: practice is no part of a
/// crisis.
///
/// @param acts record for the whole station
public record PracticeDesk(Acts acts, Journal journal, OnDuty onDuty, InstantSource clock) {}
