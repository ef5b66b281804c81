// SPDX-License-Identifier: Apache-2.0

/// The content of attachments, encrypted on the disk.
@NullMarked
package org.vigie.store.attachment;

import org.jspecify.annotations.NullMarked;
