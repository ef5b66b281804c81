// SPDX-License-Identifier: Apache-2.0

/// *Alertes*: what the rules found or people saw, how grave it is, and who decides what about it.
@NullMarked
package org.vigie.ui.alerts;

import org.jspecify.annotations.NullMarked;
