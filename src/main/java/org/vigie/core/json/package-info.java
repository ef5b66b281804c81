// SPDX-License-Identifier: Apache-2.0

/// The few small JSON files that the first window waits for, read without a library's warm-up.
@NullMarked
package org.vigie.core.json;

import org.jspecify.annotations.NullMarked;
