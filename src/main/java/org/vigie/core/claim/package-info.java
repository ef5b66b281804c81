// SPDX-License-Identifier: Apache-2.0
/// The register of facts and rumours: what is said, whether it holds, and how the cell knows.
@NullMarked
package org.vigie.core.claim;

import org.jspecify.annotations.NullMarked;
