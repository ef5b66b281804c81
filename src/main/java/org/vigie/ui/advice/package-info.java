// SPDX-License-Identifier: Apache-2.0

/// The card over the page that advises on how to respond to the crisis, by published rules, and keeps what the cell
/// retained of it; beside it, the sketch of propagation.
@NullMarked
package org.vigie.ui.advice;

import org.jspecify.annotations.NullMarked;
