// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.List;
import java.util.Map;
import org.vigie.exercise.DemoCase;
import org.vigie.exercise.Post;

/// The demonstration's story as a stream whose themes are known.
final class DemoStream {
    private DemoStream() {}

    /// All posts up to where a newcomer enters, in order of publication.
    static Map<String, List<NarrativesBench.Given>> byTheme() {
        return Map.of(
                "demo",
                DemoCase.story().posts().stream()
                        .filter(post -> post.published().isBefore(DemoCase.OPENING))
                        .map(DemoStream::given)
                        .toList());
    }

    private static NarrativesBench.Given given(Post post) {
        var theme = String.valueOf((Object) post.theme());
        var author =
                post.key().kind() + "/" + post.author().handle() + post.author().name();
        var text = post.title().isEmpty() || !post.parent().isEmpty() ? post.text() : post.title() + ". " + post.text();
        return new NarrativesBench.Given(theme, post.language(), author, post.thread(), post.published(), text);
    }
}
