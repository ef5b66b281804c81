// SPDX-License-Identifier: Apache-2.0

/// Invented names in place of those of people, the same for each: for an exercise that begins in the middle of a room,
/// and for a scenario that is told after one.
@NullMarked
package org.vigie.exercise.pseudonym;

import org.jspecify.annotations.NullMarked;
