// SPDX-License-Identifier: Apache-2.0
/// What the main courante says: entries of the journal in plain words, and their numbers.
@NullMarked
package org.vigie.ui.kit.log;

import org.jspecify.annotations.NullMarked;
