// SPDX-License-Identifier: Apache-2.0

/// The on-call rota: who is reached, in which order, while nobody works at the station.
@NullMarked
package org.vigie.core.oncall;

import org.jspecify.annotations.NullMarked;
