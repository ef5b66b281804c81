// SPDX-License-Identifier: Apache-2.0
/// Gathers mentions into narratives, names them, keeps what people decided about them, and spots copied campaigns.
@NullMarked
package org.vigie.analysis.narrative;

import org.jspecify.annotations.NullMarked;
