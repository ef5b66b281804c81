// SPDX-License-Identifier: Apache-2.0

/// What the cell assumes when it sketches how a story may spread, and the sketches it put into its log.
@NullMarked
package org.vigie.core.propagation;

import org.jspecify.annotations.NullMarked;
