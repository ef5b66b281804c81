// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.AlertAct;

/// What a member of the invented cell does with an alert when its hour comes.
///
/// @param rule the alert is the first one that this rule raised
/// @param act what is done, if the alert's state allows it
public record AlertStep(Instant at, PersonId by, AlertRuleId rule, Function<Alert, Optional<AlertAct>> act) {}
