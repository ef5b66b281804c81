// SPDX-License-Identifier: Apache-2.0

/// Pure functions over mentions: language, near-duplicates, and later what they mean.
@NullMarked
package org.vigie.analysis;

import org.jspecify.annotations.NullMarked;
