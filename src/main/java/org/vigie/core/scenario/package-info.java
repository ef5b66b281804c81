// SPDX-License-Identifier: Apache-2.0

/// What a tabletop exercise is played from: who takes part, what reaches them and when, and what is expected of them.
@NullMarked
package org.vigie.core.scenario;

import org.jspecify.annotations.NullMarked;
