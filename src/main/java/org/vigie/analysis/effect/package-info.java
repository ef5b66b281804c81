// SPDX-License-Identifier: Apache-2.0

/// What went before and what came after something was said: figures with their intervals, and never a cause.
@NullMarked
package org.vigie.analysis.effect;

import org.jspecify.annotations.NullMarked;
