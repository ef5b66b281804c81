// SPDX-License-Identifier: Apache-2.0
/// Questions that people put to the cell by word of mouth, and the texts that answer them.
@NullMarked
package org.vigie.core.question;

import org.jspecify.annotations.NullMarked;
