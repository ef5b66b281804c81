// SPDX-License-Identifier: Apache-2.0

/// Practice: drills of five minutes, the interview and the angry customer.
@NullMarked
package org.vigie.ui.drill;

import org.jspecify.annotations.NullMarked;
