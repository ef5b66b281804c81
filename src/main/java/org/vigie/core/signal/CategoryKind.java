// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// What a category of the taxonomy tells about a mention.
public enum CategoryKind {
    /// What people complain of.
    ASPECT,
    /// What they ask for.
    NEED,
    /// What asks for a person soon; see [Sign].
    SIGN
}
