// SPDX-License-Identifier: Apache-2.0

/// A talk with an angry customer, whose mood follows rules that anybody can read.
@NullMarked
package org.vigie.exercise.customer;

import org.jspecify.annotations.NullMarked;
