// SPDX-License-Identifier: Apache-2.0

/// The living side of alerts: gathers figures, plays the rules over them, and records what they raise.
@NullMarked
package org.vigie.app.alert;

import org.jspecify.annotations.NullMarked;
