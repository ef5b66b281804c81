// SPDX-License-Identifier: Apache-2.0

/// How invented people speak and type: texts from lists of alternatives, and what fingers make of them.
@NullMarked
package org.vigie.exercise.voice;

import org.jspecify.annotations.NullMarked;
