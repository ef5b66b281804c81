// SPDX-License-Identifier: Apache-2.0

/// The bar under a room that is played back.
@NullMarked
package org.vigie.ui.replay;

import org.jspecify.annotations.NullMarked;
