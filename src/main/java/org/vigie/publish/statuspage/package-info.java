// SPDX-License-Identifier: Apache-2.0

/// Keeps incidents on a status page at Statuspage.
@NullMarked
package org.vigie.publish.statuspage;

import org.jspecify.annotations.NullMarked;
