// SPDX-License-Identifier: Apache-2.0

/// What just happened, told to whoever only wants to know.
@NullMarked
package org.vigie.core.event;

import org.jspecify.annotations.NullMarked;
