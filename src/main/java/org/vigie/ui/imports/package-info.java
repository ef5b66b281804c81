// SPDX-License-Identifier: Apache-2.0

/// The assistant that brings a file in: which file, which column tells what, a try, and the import.
@NullMarked
package org.vigie.ui.imports;

import org.jspecify.annotations.NullMarked;
