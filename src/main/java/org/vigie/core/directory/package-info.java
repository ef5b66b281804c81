// SPDX-License-Identifier: Apache-2.0

/// The crisis directory (annuaire de crise): who can be reached, how, for what, and when that was last confirmed.
@NullMarked
package org.vigie.core.directory;

import org.jspecify.annotations.NullMarked;
