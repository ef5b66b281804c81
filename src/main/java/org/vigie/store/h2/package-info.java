// SPDX-License-Identifier: Apache-2.0

/// One encrypted H2 file: one writer, many readers, and what to do when the disk is full.
@NullMarked
package org.vigie.store.h2;

import org.jspecify.annotations.NullMarked;
