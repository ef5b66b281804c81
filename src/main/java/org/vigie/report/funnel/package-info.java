// SPDX-License-Identifier: Apache-2.0
/// Files by which a site of the organisation reads what the cell has put in place.
@NullMarked
package org.vigie.report.funnel;

import org.jspecify.annotations.NullMarked;
