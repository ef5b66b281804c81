// SPDX-License-Identifier: Apache-2.0
/// Checks a text before it goes out: one small rule each, pure functions of the text and of what the room knows.
/// Findings advise; only people change a text.
@NullMarked
package org.vigie.analysis.message;

import org.jspecify.annotations.NullMarked;
