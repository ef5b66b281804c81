// SPDX-License-Identifier: Apache-2.0

/// What the organisation says outwards: who may send what where, what was sent, and what is not known. No network
/// here: channels are a port, and [org.vigie.core.publish.Desk] alone hands them anything.
@NullMarked
package org.vigie.core.publish;

import org.jspecify.annotations.NullMarked;
