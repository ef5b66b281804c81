// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.List;
import org.vigie.core.message.Message;

/// What a text is found by.
///
/// @param tags words that do not stand in it
public record Findable(String title, String body, List<String> tags) {
    public Findable {
        tags = List.copyOf(tags);
    }

    public static Findable of(Message message) {
        return new Findable(message.title(), message.body(), message.tags());
    }
}
