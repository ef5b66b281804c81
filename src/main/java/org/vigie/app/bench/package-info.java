// SPDX-License-Identifier: Apache-2.0

/// Measurements that anyone can repeat: `bench NAME`. None of them is a test.
@NullMarked
package org.vigie.app.bench;

import org.jspecify.annotations.NullMarked;
