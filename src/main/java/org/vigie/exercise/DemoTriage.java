// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;

/// How the invented cell works off the mentions, batch by batch.
///
/// At the opening, of what came in since T0, 1,214 mentions are done, 1,248 dismissed, 96 in progress and 412
/// still to do.
final class DemoTriage {
    private static final int DONE = 1214;
    private static final int DISMISSED = 1248;
    private static final int IN_PROGRESS = 96;
    /// Every so often the watch closes a batch.
    private static final Duration BATCH = Duration.ofMinutes(6);

    private final Story story;
    private final Random random;
    private final Map<Instant, List<Handled>> batches = new TreeMap<>();

    DemoTriage(Story story, Random random) {
        this.story = story;
        this.random = random;
    }

    /// How one mention is dealt with.
    record Handled(MentionKey key, TriageState state, Optional<DismissReason> reason) {}

    /// What is dealt with by the end of each batch, in order of time.
    Map<Instant, List<Handled>> batches() {
        backlog();
        jobOffers();
        sort(DemoCase.T0, DemoCase.OPENING, DONE, DISMISSED, IN_PROGRESS);
        sort(DemoCase.OPENING, DemoCase.END, 640, 700, 60);
        return batches;
    }

    /// The cell starts by clearing what came in before it was opened: the calm, then the first complaints.
    private void backlog() {
        for (var post : story.posts()) {
            if (!post.published().isBefore(DemoCase.T0)) continue;
            boolean answered = !post.published().isBefore(DemoCase.NOON) && random.nextInt(5) < 2;
            put(
                    DemoCase.T0.plusSeconds(post.published().isBefore(DemoCase.NOON) ? 150 : 330),
                    answered
                            ? new Handled(post.key(), TriageState.DONE, Optional.empty())
                            : new Handled(post.key(), TriageState.DISMISSED, Optional.of(reason(post))));
        }
    }

    /// Job offers have nothing to do with the matter.
    private void jobOffers() {
        for (var post : story.posts()) {
            if (post.theme() != Theme.JOB || post.published().isBefore(DemoCase.T0)) continue;
            closing(post, DemoCase.END)
                    .ifPresent(
                            at -> put(at, new Handled(post.key(), TriageState.DISMISSED, Optional.of(reason(post)))));
        }
    }

    /// Deals with so many of a period's mentions, the older ones rather than the latest.
    private void sort(Instant from, Instant until, int done, int dismissed, int inProgress) {
        var open = new ArrayList<>(story.posts().stream()
                .filter(post ->
                        !post.published().isBefore(from) && post.published().isBefore(until))
                .filter(post -> post.theme() != Theme.JOB && !isNamed(post))
                .filter(post -> closing(post, until).isPresent())
                .toList());
        while (open.size() > done + dismissed + inProgress - assignedByName(from)) {
            // of two, the later one stays to do
            int a = random.nextInt(open.size());
            int b = random.nextInt(open.size());
            open.remove(Math.max(a, b));
        }
        int left = open.size();
        int toDismiss = dismissed;
        int toProgress = inProgress - assignedByName(from);
        for (var post : open) {
            int draw = random.nextInt(left--);
            var at = closing(post, until).orElseThrow();
            if (draw < toProgress) {
                toProgress--;
                put(at, new Handled(post.key(), TriageState.IN_PROGRESS, Optional.empty()));
            } else if (draw < toProgress + toDismiss) {
                toDismiss--;
                put(at, new Handled(post.key(), TriageState.DISMISSED, Optional.of(reason(post))));
            } else {
                put(at, new Handled(post.key(), TriageState.DONE, Optional.empty()));
            }
        }
    }

    /// The two named mentions that someone has taken on by the opening.
    private static int assignedByName(Instant from) {
        return from.equals(DemoCase.T0) ? 2 : 0;
    }

    private void put(Instant at, Handled handled) {
        batches.computeIfAbsent(at, _ -> new ArrayList<>()).add(handled);
    }

    /// The end of the batch in which a mention is dealt with, a few minutes after it was published.
    private static Optional<Instant> closing(Post post, Instant until) {
        long delay = 180 + Math.floorMod(post.id().hashCode() * 31L, 900);
        long sinceT0 = Duration.between(DemoCase.T0, post.published()).toSeconds() + delay;
        var end = DemoCase.T0.plusSeconds((sinceT0 / BATCH.toSeconds() + 1) * BATCH.toSeconds());
        return end.isBefore(until) ? Optional.of(end) : Optional.empty();
    }

    private DismissReason reason(Post post) {
        if (post.theme() == Theme.NAMESAKE || post.theme() == Theme.JOB) return DismissReason.FALSE_POSITIVE;
        if (post.text().startsWith("RT @") || post.text().contains("opiez")) return DismissReason.DUPLICATE;
        if (post.theme() == Theme.FAKE && random.nextBoolean()) return DismissReason.SPAM;
        return DismissReason.NO_ACTION_NEEDED;
    }

    private static boolean isNamed(Post post) {
        return switch (post.author().handle()) {
            case "lea_connect",
                    "data_veilleur",
                    "Altea_SAV_Aide",
                    "Modérateur",
                    "kevin_fibre31",
                    "cabinet.lorant",
                    "Nadège R.",
                    "Le Fil Numérique" -> true;
            default -> false;
        };
    }
}
