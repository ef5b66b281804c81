// SPDX-License-Identifier: Apache-2.0

/// A journalist's questions about a room as it stands, and what the answers are worth.
@NullMarked
package org.vigie.exercise.interview;

import org.jspecify.annotations.NullMarked;
