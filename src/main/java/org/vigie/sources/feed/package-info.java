// SPDX-License-Identifier: Apache-2.0

/// Feeds that any site may offer: RSS, Atom and JSON Feed, read tolerantly.
@NullMarked
package org.vigie.sources.feed;

import org.jspecify.annotations.NullMarked;
