// SPDX-License-Identifier: Apache-2.0
/// The rhythm of a room: situation briefings (points de situation), and the situation reports (SITREP) issued at them.
@NullMarked
package org.vigie.core.sitrep;

import org.jspecify.annotations.NullMarked;
