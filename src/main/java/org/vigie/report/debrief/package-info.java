// SPDX-License-Identifier: Apache-2.0

/// An exercise looked back on, on paper.
@NullMarked
package org.vigie.report.debrief;

import org.jspecify.annotations.NullMarked;
