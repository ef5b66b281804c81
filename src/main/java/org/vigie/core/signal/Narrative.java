// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Instant;

/// A narrative (récit): mentions that tell the same story or carry the same grievance.
///
/// @param label what it is called: by its most telling words, or as a person renamed it
/// @param named whether a person gave the label
/// @param since time of its first mention
/// @param last time of its latest mention
/// @param mentions how many belong to it
public record Narrative(NarrativeId id, String label, boolean named, Instant since, Instant last, long mentions) {}
