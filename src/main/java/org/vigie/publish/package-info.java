// SPDX-License-Identifier: Apache-2.0

/// What leaves the station: calls by e-mail, short message and webhook, each only with a
/// [org.vigie.core.mobilisation.CallOrder].
@NullMarked
package org.vigie.publish;

import org.jspecify.annotations.NullMarked;
