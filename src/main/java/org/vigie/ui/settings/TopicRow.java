// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.OptionalLong;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Topic;

/// A watched topic as the list shows it.
///
/// @param parsed its query as read today; a stored query may have become unreadable
/// @param mentions how many mentions match it; empty until counted
record TopicRow(Topic topic, Parsed parsed, OptionalLong mentions) {}
