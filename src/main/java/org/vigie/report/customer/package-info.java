// SPDX-License-Identifier: Apache-2.0

/// Customers on paper, for those who call and write to them by hand.
@NullMarked
package org.vigie.report.customer;

import org.jspecify.annotations.NullMarked;
