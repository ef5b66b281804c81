// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;

/// Counters as they stood when we looked.
public record EngagementReading(Instant at, Engagement engagement) {}
