// SPDX-License-Identifier: Apache-2.0
/// What is offered to customers to make good: by which rule, approved by whom, granted how often, out of which budget.
@NullMarked
package org.vigie.core.offer;

import org.jspecify.annotations.NullMarked;
