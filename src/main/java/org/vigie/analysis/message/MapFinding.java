// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

/// Something that a rule found in a message map.
///
/// @param key the key message that it is about, from 1; 0 for the map as a whole
/// @param fact the fact under it, from 1; 0 for the message itself
/// @param found the words, the figure or the claim that it is about
public record MapFinding(Rule rule, int key, int fact, String found) {}
