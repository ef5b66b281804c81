// SPDX-License-Identifier: Apache-2.0

/// A scenario that is played: its clock, what comes when, what is seen of the players, and what reaches them.
@NullMarked
package org.vigie.exercise.session;

import org.jspecify.annotations.NullMarked;
