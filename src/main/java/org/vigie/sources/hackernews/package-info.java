// SPDX-License-Identifier: Apache-2.0

/// Hacker News, through its search.
@NullMarked
package org.vigie.sources.hackernews;

import org.jspecify.annotations.NullMarked;
