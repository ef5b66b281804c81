// SPDX-License-Identifier: Apache-2.0

/// Scenarios exported from OpenAEV and OpenBAS, read leniently into plain records: nothing of a file is executed,
/// loaded from elsewhere or written under a name that it gives.
@NullMarked
package org.vigie.exercise.openaev;

import org.jspecify.annotations.NullMarked;
