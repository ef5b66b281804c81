// SPDX-License-Identifier: Apache-2.0

/// The card over the page that calls the people of a level and shows who answered what.
@NullMarked
package org.vigie.ui.mobilisation;

import org.jspecify.annotations.NullMarked;
