// SPDX-License-Identifier: Apache-2.0

/// Tells team rooms what those inside need to know.
@NullMarked
package org.vigie.publish.room;

import org.jspecify.annotations.NullMarked;
