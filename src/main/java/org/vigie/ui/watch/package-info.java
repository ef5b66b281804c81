// SPDX-License-Identifier: Apache-2.0

/// The *Veille* screen: read mentions, understand them, and sort them.
@NullMarked
package org.vigie.ui.watch;

import org.jspecify.annotations.NullMarked;
