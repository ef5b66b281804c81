// SPDX-License-Identifier: Apache-2.0

/// A sketch of how a story may spread: a self-exciting process fitted on the arrivals of the episode, and paths of it
/// under the cell's assumptions. Pure: no clock, and what is drawn at random follows from a seed.
@NullMarked
package org.vigie.analysis.propagation;

import org.jspecify.annotations.NullMarked;
