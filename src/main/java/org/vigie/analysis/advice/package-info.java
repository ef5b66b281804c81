// SPDX-License-Identifier: Apache-2.0
/// Advice on how to respond to a crisis, from published rules: what each rule asks, what it stands on, why the others
/// do not hold. It advises; nothing depends on it.
@NullMarked
package org.vigie.analysis.advice;

import org.jspecify.annotations.NullMarked;
