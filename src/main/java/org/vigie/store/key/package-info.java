// SPDX-License-Identifier: Apache-2.0

/// The key of the store: how it is kept in slots, and the named keys derived from it.
@NullMarked
package org.vigie.store.key;

import org.jspecify.annotations.NullMarked;
