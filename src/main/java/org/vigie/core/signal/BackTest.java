// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// How well the latest forecasts came true, each made as it would have been at its time, for the furthest hour ahead.
///
/// @param forecasts how many could be checked; may be 0 while history is short
/// @param inHalf of them, inside the 50 % band
/// @param inMost inside the 80 % band
/// @param inNearlyAll inside the 95 % band
public record BackTest(int forecasts, int inHalf, int inMost, int inNearlyAll) {}
