// SPDX-License-Identifier: Apache-2.0

/// Visits, bounces and conversions of the organisation's own site: Matomo, Plausible, or a table kept by hand.
@NullMarked
package org.vigie.sources.traffic;

import org.jspecify.annotations.NullMarked;
