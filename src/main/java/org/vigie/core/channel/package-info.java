// SPDX-License-Identifier: Apache-2.0

/// The room channel: short internal messages by role.
@NullMarked
package org.vigie.core.channel;

import org.jspecify.annotations.NullMarked;
