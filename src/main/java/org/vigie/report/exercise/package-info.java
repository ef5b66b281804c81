// SPDX-License-Identifier: Apache-2.0

/// What is printed or written out of an exercise before anyone plays it: tables, and the kit on paper.
@NullMarked
package org.vigie.report.exercise;

import org.jspecify.annotations.NullMarked;
