// SPDX-License-Identifier: Apache-2.0

/// Posts to Bluesky, by the server that holds the account.
@NullMarked
package org.vigie.publish.bluesky;

import org.jspecify.annotations.NullMarked;
