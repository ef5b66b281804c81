// SPDX-License-Identifier: Apache-2.0

/// Files of the main courante on the screen: how they come in, what they look like and how they are opened.
@NullMarked
package org.vigie.ui.kit.attachment;

import org.jspecify.annotations.NullMarked;
