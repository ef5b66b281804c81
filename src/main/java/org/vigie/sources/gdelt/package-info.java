// SPDX-License-Identifier: Apache-2.0

/// The world's news as GDELT sees them, every quarter of an hour.
@NullMarked
package org.vigie.sources.gdelt;

import org.jspecify.annotations.NullMarked;
