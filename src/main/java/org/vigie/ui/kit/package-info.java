// SPDX-License-Identifier: Apache-2.0

/// Widgets, charts, texts, and the one door to the JavaFX thread.
@NullMarked
package org.vigie.ui.kit;

import org.jspecify.annotations.NullMarked;
