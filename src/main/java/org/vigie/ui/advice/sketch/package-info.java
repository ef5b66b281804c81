// SPDX-License-Identifier: Apache-2.0

/// The sketch of propagation beside the strategy adviser: what may come if nothing is said, if it is acknowledged,
/// denied or compensated, as bands on written assumptions.
@NullMarked
package org.vigie.ui.advice.sketch;

import org.jspecify.annotations.NullMarked;
