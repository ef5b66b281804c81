// SPDX-License-Identifier: Apache-2.0
/// What a cell says about its crisis so that advice can be given on how to respond, and what it retains of the advice.
@NullMarked
package org.vigie.core.advice;

import org.jspecify.annotations.NullMarked;
