// SPDX-License-Identifier: Apache-2.0

/// The journal and its projections on an H2 file, with segments as second copy.
@NullMarked
package org.vigie.store.journal;

import org.jspecify.annotations.NullMarked;
