// SPDX-License-Identifier: Apache-2.0

/// Rooms played back: in a store of their own that lasts as long as somebody looks on, and from which nothing leaves.
@NullMarked
package org.vigie.app.replay;

import org.jspecify.annotations.NullMarked;
