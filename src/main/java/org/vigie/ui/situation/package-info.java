// SPDX-License-Identifier: Apache-2.0
/// *Situation*: where the cell stands, in ten seconds: key figures, the curve with what explains it, the mentions that
/// need a person first, narratives, alerts and reasons to complain.
@NullMarked
package org.vigie.ui.situation;

import org.jspecify.annotations.NullMarked;
