// SPDX-License-Identifier: Apache-2.0

/// Bluesky: the public stream of posts, search with an account, and counters of known posts.
@NullMarked
package org.vigie.sources.bluesky;

import org.jspecify.annotations.NullMarked;
