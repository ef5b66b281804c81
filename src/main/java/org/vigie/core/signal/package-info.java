// SPDX-License-Identifier: Apache-2.0
/// What the station reads out of mentions: tone, narratives, bursts, what may come, what is urgent.
@NullMarked
package org.vigie.core.signal;

import org.jspecify.annotations.NullMarked;
