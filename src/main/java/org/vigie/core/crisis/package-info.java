// SPDX-License-Identifier: Apache-2.0

/// How grave it is: the levels 0 to 4, how one is proposed, and how people decide one.
@NullMarked
package org.vigie.core.crisis;

import org.jspecify.annotations.NullMarked;
