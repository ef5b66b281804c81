// SPDX-License-Identifier: Apache-2.0

/// Public mentions: what was said, by whom, when, and what the cell did about it.
@NullMarked
package org.vigie.core.mention;

import org.jspecify.annotations.NullMarked;
