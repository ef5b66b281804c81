// SPDX-License-Identifier: Apache-2.0
/// What the organisation said to whom: the clocks of silence, and the form that records a word.
@NullMarked
package org.vigie.ui.kit.word;

import org.jspecify.annotations.NullMarked;
