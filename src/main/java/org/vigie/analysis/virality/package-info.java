// SPDX-License-Identifier: Apache-2.0
/// How far a statement goes: what its spreading will come to, and how many people a set of statements may touch.
@NullMarked
package org.vigie.analysis.virality;

import org.jspecify.annotations.NullMarked;
