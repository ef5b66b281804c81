// SPDX-License-Identifier: Apache-2.0

/// Where mentions come from: the source port, its harvests, its rhythm and its health.
@NullMarked
package org.vigie.core.source;

import org.jspecify.annotations.NullMarked;
