// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Instant;

/// A rule's condition came true: the beginning of one alarm.
public record Firing(Instant at, AlertRule rule, Finding finding, Gauge gauge) {}
