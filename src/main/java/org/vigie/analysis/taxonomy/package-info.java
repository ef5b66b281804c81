// SPDX-License-Identifier: Apache-2.0

/// What a mention speaks of: complaint reasons, needs and signs, by an editable list of words.
@NullMarked
package org.vigie.analysis.taxonomy;

import org.jspecify.annotations.NullMarked;
