// SPDX-License-Identifier: Apache-2.0
/// Questions in mentions: which sentence asks something of the organisation, and who asks it.
@NullMarked
package org.vigie.analysis.question;

import org.jspecify.annotations.NullMarked;
