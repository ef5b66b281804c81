// SPDX-License-Identifier: Apache-2.0

/// Append-only encrypted files, forced to the disk: the second copy of what must not be lost.
@NullMarked
package org.vigie.store.segment;

import org.jspecify.annotations.NullMarked;
