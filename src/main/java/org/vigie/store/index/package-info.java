// SPDX-License-Identifier: Apache-2.0

/// The full-text index of mentions: Lucene on files that only the store's key can read.
@NullMarked
package org.vigie.store.index;

import org.jspecify.annotations.NullMarked;
