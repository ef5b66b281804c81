// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import org.vigie.core.scenario.Sign;

/// Something that the players did, as far as the program can see it.
///
/// @param words by which it may be named; empty where only its kind counts
record Seen(Sign sign, String words) {}
