// SPDX-License-Identifier: Apache-2.0

/// The start screen: what is going on, and where to go on.
@NullMarked
package org.vigie.ui.home;

import org.jspecify.annotations.NullMarked;
