// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.vigie.ui.watch;

import org.jspecify.annotations.NullMarked;
