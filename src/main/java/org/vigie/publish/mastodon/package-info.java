// SPDX-License-Identifier: Apache-2.0

/// Posts to Mastodon and what speaks its language.
@NullMarked
package org.vigie.publish.mastodon;

import org.jspecify.annotations.NullMarked;
