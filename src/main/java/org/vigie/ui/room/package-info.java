// SPDX-License-Identifier: Apache-2.0
/// The screen *Salle*: who does what by when, what was decided, and the main courante.
@NullMarked
package org.vigie.ui.room;

import org.jspecify.annotations.NullMarked;
