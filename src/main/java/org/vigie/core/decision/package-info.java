// SPDX-License-Identifier: Apache-2.0
/// The decisions of a cell: what was asked, advised and decided, and what was known then.
@NullMarked
package org.vigie.core.decision;

import org.jspecify.annotations.NullMarked;
