// SPDX-License-Identifier: Apache-2.0

/// Publishes to servers on this machine that break at every step, and counts what they got.
@NullMarked
package org.vigie.app.bench.publishing;

import org.jspecify.annotations.NullMarked;
