// SPDX-License-Identifier: Apache-2.0

/// The poller, and one package per platform.
@NullMarked
package org.vigie.sources;

import org.jspecify.annotations.NullMarked;
