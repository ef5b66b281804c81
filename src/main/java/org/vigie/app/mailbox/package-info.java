// SPDX-License-Identifier: Apache-2.0

/// Looks into the mailbox of the station and records in real rooms what it finds about letters that left.
@NullMarked
package org.vigie.app.mailbox;

import org.jspecify.annotations.NullMarked;
