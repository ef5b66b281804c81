// SPDX-License-Identifier: Apache-2.0

/// Alerts and levels in plain words and small shapes, for every screen that tells of them.
@NullMarked
package org.vigie.ui.kit.alert;

import org.jspecify.annotations.NullMarked;
