// SPDX-License-Identifier: Apache-2.0

/// Writes to lists of readers, one e-mail to each.
@NullMarked
package org.vigie.publish.mail;

import org.jspecify.annotations.NullMarked;
