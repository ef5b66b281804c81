// SPDX-License-Identifier: Apache-2.0

/// The only package that speaks HTTP: limits, time-outs, address checks, conditional requests.
@NullMarked
package org.vigie.http;

import org.jspecify.annotations.NullMarked;
