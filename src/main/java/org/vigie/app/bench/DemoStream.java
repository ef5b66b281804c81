// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.vigie.exercise.DemoCase;
import org.vigie.exercise.Post;

/// The demonstration's story as a stream whose themes are known.
final class DemoStream {
    /// Posts of fewer letters say too little to be copied.
    private static final int SHORT = 40;

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

    /// Each post against a copy with another beginning, end or handle, and against another post of its theme.
    static Map<String, List<DuplicatesBench.Pair>> copies(long seed) {
        var random = new Random(seed);
        var posts = byTheme().values().iterator().next().stream()
                .filter(post -> post.text().length() > SHORT)
                .toList();
        var pairs = new ArrayList<DuplicatesBench.Pair>();
        for (var post : posts) {
            var other = posts.get(random.nextInt(posts.size()));
            pairs.add(new DuplicatesBench.Pair(post.language(), post.text(), altered(post.text(), random), true));
            if (other.cluster().equals(post.cluster()) && !other.text().equals(post.text()))
                pairs.add(new DuplicatesBench.Pair(post.language(), post.text(), other.text(), false));
        }
        return Map.of("demo_copies", pairs);
    }

    private static String altered(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "RT @relais : " + text;
            case 1 -> "À lire ! " + text + " https://exemple.test/" + random.nextInt(1_000);
            case 2 -> text.substring(0, text.lastIndexOf(' ', text.length() * 4 / 5) + 1) + "…";
            default -> text.toLowerCase(Locale.ROOT) + " #Altéa";
        };
    }
}
