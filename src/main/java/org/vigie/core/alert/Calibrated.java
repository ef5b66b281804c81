// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;

/// A condition whose thresholds were drawn from what happened before.
///
/// @param history how much of it was looked at
public record Calibrated(Condition condition, Duration history) {}
