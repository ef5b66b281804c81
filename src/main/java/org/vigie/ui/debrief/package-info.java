// SPDX-License-Identifier: Apache-2.0

/// Looking back on an exercise: the score, what the program saw, the votes of the teams, and what the players say.
@NullMarked
package org.vigie.ui.debrief;

import org.jspecify.annotations.NullMarked;
