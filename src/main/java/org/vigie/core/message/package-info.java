// SPDX-License-Identifier: Apache-2.0
/// The texts that a cell has ready: what they say, to whom and through what, how they are kept, changed and used.
///
/// [Message] is one text in one language; [Library] holds all of them with their versions and their uses; [Template]
/// and [Fillings] put the room's values into it; [Variant] is how it reads on one [Outlet]. [Approval] is the state of
/// a text: only an [Approved] may be given to a channel, and only this package can make one.
@NullMarked
package org.vigie.core.message;

import org.jspecify.annotations.NullMarked;
