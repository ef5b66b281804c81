// SPDX-License-Identifier: Apache-2.0

/// An exercise that is played: what has come to the players, what is still to come, and how well they did.
@NullMarked
package org.vigie.core.exercise;

import org.jspecify.annotations.NullMarked;
