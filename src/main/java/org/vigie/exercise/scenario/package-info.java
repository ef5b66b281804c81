// SPDX-License-Identifier: Apache-2.0

/// Scenarios as files of Vigie's own.
@NullMarked
package org.vigie.exercise.scenario;

import org.jspecify.annotations.NullMarked;
