// SPDX-License-Identifier: Apache-2.0
/// Reads labelled texts from files, in the layouts of public data sets, to learn from and to measure on.
@NullMarked
package org.vigie.app.corpus;

import org.jspecify.annotations.NullMarked;
