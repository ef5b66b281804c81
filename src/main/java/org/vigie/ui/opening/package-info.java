// SPDX-License-Identifier: Apache-2.0
/// Opening a crisis cell: one form, well filled in beforehand, from an alert, from a plan or by hand.
@NullMarked
package org.vigie.ui.opening;

import org.jspecify.annotations.NullMarked;
