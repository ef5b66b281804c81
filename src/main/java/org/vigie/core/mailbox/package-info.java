// SPDX-License-Identifier: Apache-2.0

/// The mailbox that answers and returned letters come to: only looked at, never changed.
@NullMarked
package org.vigie.core.mailbox;

import org.jspecify.annotations.NullMarked;
