// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import org.vigie.core.mention.Author;
import org.vigie.core.scenario.Disposition;
import org.vigie.exercise.voice.Handwriting;

/// Somebody of the simulated public.
///
/// @param known whether the scenario names them
record Person(Author author, Handwriting hand, Habits habits, Disposition disposition, boolean known) {}
