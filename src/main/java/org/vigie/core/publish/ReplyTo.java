// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import org.vigie.core.mention.MentionKey;

/// The mention under which words are put.
///
/// @param link where a person reads the mention; empty if nowhere
public record ReplyTo(MentionKey mention, String link) {}
