// SPDX-License-Identifier: Apache-2.0

/// Scenarios told after rooms that are closed, under other names: what mattered, when, and what the cell did about it.
@NullMarked
package org.vigie.exercise.retold;

import org.jspecify.annotations.NullMarked;
