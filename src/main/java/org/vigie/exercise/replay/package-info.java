// SPDX-License-Identifier: Apache-2.0

/// A room played back: which entries belong to it and when each was known, and how it becomes an exercise without
/// anybody's name.
@NullMarked
package org.vigie.exercise.replay;

import org.jspecify.annotations.NullMarked;
