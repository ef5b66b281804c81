// SPDX-License-Identifier: Apache-2.0

/// Files that people add to the main courante.
@NullMarked
package org.vigie.core.attachment;

import org.jspecify.annotations.NullMarked;
