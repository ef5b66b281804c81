// SPDX-License-Identifier: Apache-2.0
/// *Messages*: the texts kept ready, found, filled from the room, checked, and copied for use.
@NullMarked
package org.vigie.ui.messages;

import org.jspecify.annotations.NullMarked;
