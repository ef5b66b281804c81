// SPDX-License-Identifier: Apache-2.0

/// Mobilisation: calling the people of a level by their channels, and who answered what.
@NullMarked
package org.vigie.core.mobilisation;

import org.jspecify.annotations.NullMarked;
