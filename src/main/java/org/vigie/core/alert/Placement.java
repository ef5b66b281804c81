// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.Criticality;

/// Where an alert was put in the matrix, and when: it leaves a trace when it moves.
///
/// @param by nobody for the place proposed when it was raised
public record Placement(Instant at, Criticality cell, Optional<PersonId> by, String reason) {}
