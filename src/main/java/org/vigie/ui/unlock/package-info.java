// SPDX-License-Identifier: Apache-2.0

/// Before anything else: opening a store that only people's words open.
@NullMarked
package org.vigie.ui.unlock;

import org.jspecify.annotations.NullMarked;
