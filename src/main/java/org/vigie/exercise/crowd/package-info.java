// SPDX-License-Identifier: Apache-2.0

/// The simulated public of an exercise: what people write, when, and what calms or feeds it.
@NullMarked
package org.vigie.exercise.crowd;

import org.jspecify.annotations.NullMarked;
