// SPDX-License-Identifier: Apache-2.0

/// The append-only journal: the single truth from which every screen is projected.
@NullMarked
package org.vigie.core.journal;

import org.jspecify.annotations.NullMarked;
