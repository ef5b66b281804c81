// SPDX-License-Identifier: Apache-2.0
/// Which data the shipped models are learnt from, and how.
@NullMarked
package org.vigie.app.training;

import org.jspecify.annotations.NullMarked;
