// SPDX-License-Identifier: Apache-2.0
/// Series of counts and shares over time: what is expected, what stands out, what comes next.
@NullMarked
package org.vigie.analysis.series;

import org.jspecify.annotations.NullMarked;
