// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;

/// A source says that a mention was deleted where it was published.
public record Removal(MentionKey key, Instant at) {}
