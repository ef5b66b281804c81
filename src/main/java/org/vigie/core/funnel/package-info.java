// SPDX-License-Identifier: Apache-2.0
/// The funnel through which people buy: which approved text reassures them at which step, and how their objections are
/// answered.
@NullMarked
package org.vigie.core.funnel;

import org.jspecify.annotations.NullMarked;
