// SPDX-License-Identifier: Apache-2.0

/// Tells systems of the house by signed webhooks.
@NullMarked
package org.vigie.publish.webhook;

import org.jspecify.annotations.NullMarked;
