// SPDX-License-Identifier: Apache-2.0

/// How sources are tried and spoken of, wherever a screen shows them.
@NullMarked
package org.vigie.ui.kit.source;

import org.jspecify.annotations.NullMarked;
