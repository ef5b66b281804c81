// SPDX-License-Identifier: Apache-2.0
/// How toxic a text is, of which kind, and which of its words say so.
@NullMarked
package org.vigie.analysis.toxicity;

import org.jspecify.annotations.NullMarked;
