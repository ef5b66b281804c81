// SPDX-License-Identifier: Apache-2.0

/// Mentions that people type: what was heard on the telephone, read in a letter or seen where no source looks.
@NullMarked
package org.vigie.sources.hand;

import org.jspecify.annotations.NullMarked;
