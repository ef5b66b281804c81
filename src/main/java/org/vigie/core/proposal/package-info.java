// SPDX-License-Identifier: Apache-2.0
/// Words that a language model on this very machine may propose: what it is given, and what comes back. People decide.
@NullMarked
package org.vigie.core.proposal;

import org.jspecify.annotations.NullMarked;
