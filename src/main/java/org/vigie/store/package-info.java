// SPDX-License-Identifier: Apache-2.0

/// The ports of core on H2 files, segments and a full-text index, all under one key.
@NullMarked
package org.vigie.store;

import org.jspecify.annotations.NullMarked;
