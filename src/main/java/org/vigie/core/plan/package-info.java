// SPDX-License-Identifier: Apache-2.0
/// Crisis plans: what an organisation has prepared for a kind of crisis.
@NullMarked
package org.vigie.core.plan;

import org.jspecify.annotations.NullMarked;
