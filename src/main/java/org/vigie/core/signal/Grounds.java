// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// The words behind what the station reads out of a text.
///
/// @param tone what made it sound so
/// @param marks what shows that it speaks of something
public record Grounds(Explanation tone, Marks marks) {
    public static final Grounds NONE = new Grounds(Explanation.NONE, Marks.NONE);
}
