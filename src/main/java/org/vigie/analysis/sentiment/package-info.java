// SPDX-License-Identifier: Apache-2.0
/// How a text feels about what it speaks of, and which of its words say so.
@NullMarked
package org.vigie.analysis.sentiment;

import org.jspecify.annotations.NullMarked;
