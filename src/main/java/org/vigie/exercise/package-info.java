// SPDX-License-Identifier: Apache-2.0

/// Simulated worlds that take the very same path as reality.
@NullMarked
package org.vigie.exercise;

import org.jspecify.annotations.NullMarked;
