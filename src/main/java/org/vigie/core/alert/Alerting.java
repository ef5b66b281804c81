// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.crisis.CrisisDesk;

/// Everything about alerts and levels that the screens of a room ask.
///
/// @param halt why the rules raise nothing at present; empty while they watch
public record Alerting(
        Alerts alerts,
        AlertRules rules,
        AlertDesk desk,
        Rehearsals rehearsals,
        CrisisDesk crisis,
        Supplier<Optional<Halt>> halt) {}
