// SPDX-License-Identifier: Apache-2.0
/// What several screens do with texts kept ready: the values that a room has for them, and copies.
@NullMarked
package org.vigie.ui.kit.message;

import org.jspecify.annotations.NullMarked;
