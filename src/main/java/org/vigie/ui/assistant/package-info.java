// SPDX-License-Identifier: Apache-2.0

/// The assistant that opens a watch: a brand, its sources tried, and the room.
@NullMarked
package org.vigie.ui.assistant;

import org.jspecify.annotations.NullMarked;
