// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.decision;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;

/// What a role thinks of a question.
///
/// @param favours the option it favours; absent for a remark
public record Advice(RoleId role, Optional<String> favours, String text, Instant at, Optional<PersonId> by) {}
