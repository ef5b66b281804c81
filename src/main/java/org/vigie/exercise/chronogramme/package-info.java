// SPDX-License-Identifier: Apache-2.0

/// The chronogramme of an exercise as a table: one line for each inject, as trainers keep it in a spreadsheet.
@NullMarked
package org.vigie.exercise.chronogramme;

import org.jspecify.annotations.NullMarked;
