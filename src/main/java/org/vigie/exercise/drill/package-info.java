// SPDX-License-Identifier: Apache-2.0

/// Drills of five minutes for one skill: cases that are read, answered and judged point by point.
@NullMarked
package org.vigie.exercise.drill;

import org.jspecify.annotations.NullMarked;
