// SPDX-License-Identifier: Apache-2.0
/// What every reading of a text starts from: its tokens, what is negated, its hashed n-grams, word lists, and
/// linear models over them.
@NullMarked
package org.vigie.analysis.text;

import org.jspecify.annotations.NullMarked;
