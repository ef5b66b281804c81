// SPDX-License-Identifier: Apache-2.0

/// The way of approved texts out of this station: its channels, and what sends by them.
@NullMarked
package org.vigie.app.publish;

import org.jspecify.annotations.NullMarked;
