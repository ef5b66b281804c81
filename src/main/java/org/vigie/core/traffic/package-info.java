// SPDX-License-Identifier: Apache-2.0

/// Visits of the organisation's own site: measures of its web analytics, not mentions.
@NullMarked
package org.vigie.core.traffic;

import org.jspecify.annotations.NullMarked;
