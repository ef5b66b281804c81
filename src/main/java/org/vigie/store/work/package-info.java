// SPDX-License-Identifier: Apache-2.0

/// The mentions of a room: taken in through segments, kept in the `work` file, found through the index.
@NullMarked
package org.vigie.store.work;

import org.jspecify.annotations.NullMarked;
