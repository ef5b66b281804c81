// SPDX-License-Identifier: Apache-2.0

/// Alerts: the rules as data, what they found, the evidence frozen that instant, and what people made of it.
@NullMarked
package org.vigie.core.alert;

import org.jspecify.annotations.NullMarked;
