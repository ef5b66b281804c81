// SPDX-License-Identifier: Apache-2.0

/// What is watched: boolean queries over mentions, the brand, and their topics.
@NullMarked
package org.vigie.core.topic;

import org.jspecify.annotations.NullMarked;
