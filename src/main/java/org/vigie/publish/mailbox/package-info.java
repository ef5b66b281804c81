// SPDX-License-Identifier: Apache-2.0

/// Looks into the mailbox of the sender over IMAP and reads what concerns letters that left this station.
@NullMarked
package org.vigie.publish.mailbox;

import org.jspecify.annotations.NullMarked;
