// SPDX-License-Identifier: Apache-2.0

/// The invented places where the public of an exercise speaks, and how a watch reads them.
@NullMarked
package org.vigie.exercise.place;

import org.jspecify.annotations.NullMarked;
