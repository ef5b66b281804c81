// SPDX-License-Identifier: Apache-2.0

/// What several screens ask about a mention: who takes it in charge, and the alert that it shows.
@NullMarked
package org.vigie.ui.kit.mention;

import org.jspecify.annotations.NullMarked;
