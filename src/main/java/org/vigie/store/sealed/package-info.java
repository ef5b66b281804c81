// SPDX-License-Identifier: Apache-2.0

/// Files encrypted and authenticated chunk by chunk, written once from start to end.
@NullMarked
package org.vigie.store.sealed;

import org.jspecify.annotations.NullMarked;
