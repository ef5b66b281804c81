// SPDX-License-Identifier: Apache-2.0
/// Action cards (fiches réflexes): what is to be done for a kind of crisis, step by step, and what
/// is done.
@NullMarked
package org.vigie.core.card;

import org.jspecify.annotations.NullMarked;
