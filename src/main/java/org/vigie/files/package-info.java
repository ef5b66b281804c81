// SPDX-License-Identifier: Apache-2.0
/// Files that other programs may read at any moment.
@NullMarked
package org.vigie.files;

import org.jspecify.annotations.NullMarked;
