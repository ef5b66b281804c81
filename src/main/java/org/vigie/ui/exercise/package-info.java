// SPDX-License-Identifier: Apache-2.0

/// The facilitator's console: the game's clock, what comes to the players and when, and how well they do.
@NullMarked
package org.vigie.ui.exercise;

import org.jspecify.annotations.NullMarked;
