// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import org.vigie.core.crisis.CrisisDesk;

/// Everything about alerts and levels that the screens of a room ask.
public record Alerting(Alerts alerts, AlertRules rules, AlertDesk desk, Rehearsals rehearsals, CrisisDesk crisis) {}
