// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.topic.Brand;

class TrialTest {
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");
    private static final SourceSettings FORUM = new SourceSettings(
            new SourceId(new UUID(0, 1)), new SourceKind("feed"), "Box-Forum", Map.of(), false, true);

    @Test
    void showsTheFirstFiveOfAllThatCame() {
        var sightings =
                List.of(1, 2, 3, 4, 5, 6, 7).stream().map(TrialTest::sighting).toList();
        var harvest =
                new Harvest.Ok(sightings, List.of(), Cursor.START, false, Optional.empty(), Map.of(Fault.NO_TEXT, 2));

        var result = new Trial(answering(harvest), FORUM).run(NOW);

        assertThat(result).isInstanceOfSatisfying(Trial.Result.Found.class, found -> {
            assertThat(found.total()).isEqualTo(7);
            assertThat(found.first()).extracting(Mention::text).containsExactly("1", "2", "3", "4", "5");
            assertThat(found.skipped()).isEqualTo(Map.of(Fault.NO_TEXT, 2));
        });
    }

    @Test
    void anEmptyAnswerIsNoFailure() {
        assertThat(new Trial(answering(Harvest.Ok.unchanged(Cursor.START)), FORUM).run(NOW))
                .isEqualTo(new Trial.Result.Found(List.of(), 0, Map.of()));
    }

    @Test
    void saysWhyNothingCame() {
        assertThat(new Trial(answering(new Harvest.Rejected(Fault.UNKNOWN_HOST, false, "box-forum")), FORUM).run(NOW))
                .isEqualTo(new Trial.Result.Failed(Fault.UNKNOWN_HOST, "box-forum"));
        assertThat(new Trial(answering(new Harvest.Throttled(NOW.plusSeconds(60), "429")), FORUM).run(NOW))
                .isEqualTo(new Trial.Result.Throttled(NOW.plusSeconds(60)));
        assertThat(new Trial(catalog(new SourceCatalog.Made.Refused(Fault.UNKNOWN_KIND, "pigeon")), FORUM).run(NOW))
                .isEqualTo(new Trial.Result.Failed(Fault.UNKNOWN_KIND, "pigeon"));
    }

    @Test
    void cancellingEndsASlowSource() throws Exception {
        var asked = new CountDownLatch(1);
        var trial = new Trial(
                source((_, _) -> {
                    asked.countDown();
                    Thread.sleep(Duration.ofMinutes(5));
                    return Harvest.Ok.unchanged(Cursor.START);
                }),
                FORUM);
        var result = CompletableFuture.supplyAsync(() -> trial.run(NOW));
        asked.await();

        trial.cancel();

        assertThat(result.get(10, TimeUnit.SECONDS)).isEqualTo(new Trial.Result.Cancelled());
    }

    @Test
    void cancelledBeforeItStartedItAsksNothing() {
        var trial = new Trial(
                source((_, _) -> {
                    throw new AssertionError("asked");
                }),
                FORUM);
        trial.cancel();

        assertThat(trial.run(NOW)).isEqualTo(new Trial.Result.Cancelled());
    }

    @Test
    void aBugOfTheSourceIsNotTakenForAnAnswer() {
        var trial = new Trial(
                source((_, _) -> {
                    throw new IllegalArgumentException("oops");
                }),
                FORUM);

        assertThatThrownBy(() -> trial.run(NOW)).hasMessageContaining("Box-Forum");
    }

    private static Sighting sighting(int number) {
        var mention = new Mention(
                new MentionKey(new SourceKind("feed"), "", "id" + number),
                FORUM.id(),
                Author.NOBODY,
                "",
                "" + number,
                "fr",
                "",
                "",
                "",
                0,
                new Times(null, null, NOW),
                Engagement.NONE);
        return new Sighting(mention, new Evidence("text/plain", new byte[0]));
    }

    private static SourceCatalog answering(Harvest harvest) {
        return source((_, _) -> harvest);
    }

    private static SourceCatalog source(Asked asked) {
        return catalog(new SourceCatalog.Made.Ready(new Source() {
            @Override
            public SourceSettings settings() {
                return FORUM;
            }

            @Override
            public Rhythm rhythm() {
                return new Rhythm(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
            }

            @Override
            public String host() {
                return "";
            }

            @Override
            public Harvest harvest(Cursor since, Instant now) throws InterruptedException {
                return asked.harvest(since, now);
            }
        }));
    }

    private static SourceCatalog catalog(SourceCatalog.Made made) {
        return new SourceCatalog() {
            @Override
            public List<KindProfile> kinds() {
                return List.of();
            }

            @Override
            public List<SourceSettings> propose(Brand brand) {
                return List.of();
            }

            @Override
            public Made make(SourceSettings settings) {
                return made;
            }
        };
    }

    private interface Asked {
        Harvest harvest(Cursor since, Instant now) throws InterruptedException;
    }
}
