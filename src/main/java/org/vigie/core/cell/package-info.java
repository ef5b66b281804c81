// SPDX-License-Identifier: Apache-2.0

/// The crisis cell on this station: people, rooms, who is on duty, what protects the store.
@NullMarked
package org.vigie.core.cell;

import org.jspecify.annotations.NullMarked;
