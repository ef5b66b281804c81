// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// A mention read from a source's answer, with the bytes that prove it.
public record Sighting(Mention mention, Evidence evidence) {}
