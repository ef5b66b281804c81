// SPDX-License-Identifier: Apache-2.0

/// Beats the game of an exercise: moves its clock, plays what is due, and outlives sleep and crashes.
@NullMarked
package org.vigie.app.session;

import org.jspecify.annotations.NullMarked;
