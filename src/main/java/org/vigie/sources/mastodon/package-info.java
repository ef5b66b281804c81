// SPDX-License-Identifier: Apache-2.0

/// Mastodon and what speaks like it: hashtag and public timelines, asked or streamed.
@NullMarked
package org.vigie.sources.mastodon;

import org.jspecify.annotations.NullMarked;
