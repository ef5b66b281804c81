// SPDX-License-Identifier: Apache-2.0
/// What the organisation said to whom, and how long each audience has heard nothing.
@NullMarked
package org.vigie.core.word;

import org.jspecify.annotations.NullMarked;
