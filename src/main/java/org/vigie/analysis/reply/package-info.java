// SPDX-License-Identifier: Apache-2.0
/// Which texts kept ready would answer a mention, and why: pure, with an index in memory only.
@NullMarked
package org.vigie.analysis.reply;

import org.jspecify.annotations.NullMarked;
