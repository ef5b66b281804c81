// SPDX-License-Identifier: Apache-2.0

/// Mentions from a file that another tool exported.
@NullMarked
package org.vigie.sources.file;

import org.jspecify.annotations.NullMarked;
