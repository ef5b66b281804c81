// SPDX-License-Identifier: Apache-2.0

/// Plays alert rules over figures: what fires, how likely it is to escalate, which thresholds history suggests.
@NullMarked
package org.vigie.analysis.alert;

import org.jspecify.annotations.NullMarked;
