// SPDX-License-Identifier: Apache-2.0

/// How urgent a mention is, as a sum of visible terms, and how fast the cell answers.
@NullMarked
package org.vigie.analysis.priority;

import org.jspecify.annotations.NullMarked;
