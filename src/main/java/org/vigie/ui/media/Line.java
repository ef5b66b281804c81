// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One row of a list of statements.
///
/// @param replies how many were said under it, for what opens a story
record Line(Piece piece, Form form, int replies) {
    /// As what a statement is shown.
    enum Form {
        POST,
        REPLY,
        ARTICLE,
        VIDEO,
        COMMENT
    }

    /// Threads one below the other.
    static List<Line> threads(List<Story> stories) {
        var lines = new ArrayList<Line>();
        for (var story : stories) {
            lines.add(new Line(story.opening(), Form.POST, story.replies().size()));
            story.replies().forEach(reply -> lines.add(new Line(reply, Form.REPLY, 0)));
        }
        return lines;
    }

    /// One story with what was said under it.
    static List<Line> whole(Story story, Form form) {
        return Stream.concat(
                        Stream.of(
                                new Line(story.opening(), form, story.replies().size())),
                        story.replies().stream().map(reply -> new Line(reply, Form.COMMENT, 0)))
                .toList();
    }
}
