// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// What the station itself found out about a mention.
///
/// @param language detected, ISO 639-1; "und" when too short or unsure
/// @param fingerprint equal for texts that differ only by case, links, handles and spaces; 0 for no text
public record Analysis(String language, long fingerprint) {}
