// SPDX-License-Identifier: Apache-2.0
/// The desk where questions asked by word of mouth find their approved answer, or are opened.
@NullMarked
package org.vigie.ui.faq;

import org.jspecify.annotations.NullMarked;
