// SPDX-License-Identifier: Apache-2.0

/// The frame around every screen.
@NullMarked
package org.vigie.ui.shell;

import org.jspecify.annotations.NullMarked;
