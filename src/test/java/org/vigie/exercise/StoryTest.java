// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Engagement;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Subject;
import org.vigie.core.topic.Words;

/// The story is what the mockups show, holds together, and reads like many people.
class StoryTest {
    private static final Story STORY = DemoCase.story();
    private static final List<Post> POSTS = STORY.posts();
    private static final List<Post> SINCE_T0 = between(DemoCase.T0, DemoCase.OPENING);

    @Test
    void showsTheFiguresOfTheMockupAtTheOpening() {
        var watch = query(DemoCase.topics().getFirst().query());
        Map<Channel, Long> found = SINCE_T0.stream()
                .filter(post -> watch.matches(Subject.of(post.seenAt(DemoCase.OPENING), post.language())))
                .collect(Collectors.groupingBy(Post::channel, Collectors.counting()));
        assertThat(found)
                .isEqualTo(Map.of(
                        Channel.X,
                        1318L,
                        Channel.FORUM,
                        702L,
                        Channel.FACEBOOK,
                        531L,
                        Channel.REVIEWS,
                        297L,
                        Channel.PRESS,
                        122L));
    }

    @Test
    void isCalmInTheMorningAndBusyAtTheOpening() {
        for (int hour = 0; hour < 4; hour++)
            assertThat(between(
                            DemoCase.START.plusSeconds(hour * 3600L), DemoCase.START.plusSeconds(hour * 3600L + 3600)))
                    .hasSizeBetween(15, 70);
        assertThat(perMinute(DemoCase.at("16:06:00"), DemoCase.OPENING)).isBetween(18.0, 25.0);
        assertThat(perMinute(DemoCase.at("15:19:00"), DemoCase.at("15:29:00"))).isBetween(27.0, 36.0);
        assertThat(perMinute(DemoCase.at("18:20:00"), DemoCase.END)).isBetween(5.0, 13.0);
    }

    @Test
    void isAboutSixPercentForeign() {
        long foreign =
                SINCE_T0.stream().filter(post -> !post.language().equals("fr")).count();
        assertThat(foreign / (double) SINCE_T0.size()).isBetween(0.045, 0.075);
    }

    @Test
    void theNamedPostsStandAsInTheMockup() {
        var lea = by("lea_connect");
        assertThat(lea.published()).isEqualTo(DemoCase.at("16:04:11"));
        assertThat(lea.author().audience()).isEqualTo(182_000);
        assertThat(lea.engagementAt(DemoCase.OPENING)).isEqualTo(new Engagement(412, 1240, 3800, 421_000));
        assertThat(by("kevin_fibre31").thread()).isEqualTo(by("Modérateur").id());
        assertThat(by("marc_adsl").parent()).isEqualTo(lea.id());
        assertThat(by("Altea_SAV_Aide").removed()).contains(DemoCase.at("17:04:10"));
        assertThat(by("Nadège R.").rating()).isEqualTo(1);
    }

    @Test
    void everyAnswerFollowsWhatItAnswersOnTheSameChannel() {
        var known = new HashMap<String, Post>();
        for (var post : POSTS) {
            assertThat(known.put(post.channel() + post.id(), post))
                    .as("two posts %s", post.id())
                    .isNull();
            if (post.parent().isEmpty()) {
                assertThat(post.thread()).isEqualTo(post.id());
                continue;
            }
            assertThat(known).containsKey(post.channel() + post.parent());
            var parent = Objects.requireNonNull(known.get(post.channel() + post.parent()));
            assertThat(post.published()).isAfterOrEqualTo(parent.published());
            assertThat(post.thread()).isEqualTo(parent.thread());
        }
        assertThat(POSTS.stream().filter(post -> !post.parent().isEmpty()).count())
                .isGreaterThan(1500);
    }

    @Test
    void noSeamOfTheWritingShows() {
        for (var post : POSTS) {
            assertThat(post.text()).isNotBlank().doesNotContain("{", "}", "¦", "≥", "≤", "  ");
            assertThat(post.title()).doesNotContain("{", "}", "¦", "≥", "≤");
            if (post.channel() == Channel.X) assertThat(post.text()).hasSizeLessThan(320);
        }
    }

    @Test
    void manyPeopleSayManyThings() {
        long authors = POSTS.stream()
                .map(post -> post.channel() + post.author().handle())
                .distinct()
                .count();
        long texts = POSTS.stream().map(Post::text).distinct().count();
        assertThat(authors).isGreaterThan(1500);
        assertThat(texts / (double) POSTS.size()).isGreaterThan(0.88);
        assertThat(meanLikeness()).isLessThan(0.05);
        var audiences = POSTS.stream()
                .mapToLong(post -> post.author().audience())
                .filter(a -> a > 0)
                .sorted()
                .toArray();
        assertThat(audiences[audiences.length / 2]).isLessThan(1000);
        assertThat(audiences[audiences.length - 1]).isGreaterThan(1_000_000);
    }

    @Test
    void nobodyKnowsWhatHasNotHappenedYet() {
        for (var post : between(DemoCase.START, DemoCase.at("14:59:00")))
            assertThat(Words.of(post.text()))
                    .extracting(Words.Token::folded)
                    .doesNotContain("iban", "ibans", "dementi", "breach");
        for (var post : between(DemoCase.START, DemoCase.at("15:48:00")))
            assertThat(Words.of(post.text())).extracting(Words.Token::folded).doesNotContain("dementi");
        for (var post : between(DemoCase.START, DemoCase.at("16:45:00")))
            assertThat(Words.fold(post.text())).doesNotContain("dix jours");
        for (var post : between(DemoCase.START, DemoCase.at("12:30:00")))
            assertThat(Words.fold(post.text())).doesNotContain("voyant rouge", "alteapanne");
    }

    @Test
    void isTheSameStoryEveryTime() {
        assertThat(DemoCase.story()).isEqualTo(STORY);
    }

    private static double meanLikeness() {
        List<Set<String>> words = POSTS.stream()
                .map(post ->
                        Words.of(post.text()).stream().map(Words.Token::folded).collect(Collectors.toSet()))
                .toList();
        var random = new Random(5);
        double sum = 0;
        for (int i = 0; i < 5000; i++) {
            var one = words.get(random.nextInt(words.size()));
            var other = words.get(random.nextInt(words.size()));
            var all = new HashSet<>(one);
            all.addAll(other);
            long common = one.stream().filter(other::contains).count();
            sum += all.isEmpty() ? 0 : common / (double) all.size();
        }
        return sum / 5000;
    }

    private static double perMinute(Instant from, Instant until) {
        return between(from, until).size()
                * 60.0
                / Duration.between(from, until).toSeconds();
    }

    private static List<Post> between(Instant from, Instant until) {
        return POSTS.stream()
                .filter(post ->
                        !post.published().isBefore(from) && post.published().isBefore(until))
                .toList();
    }

    private static Post by(String handle) {
        return POSTS.stream()
                .filter(post -> post.author().handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    private static QueryMatcher query(String text) {
        var parsed = new QueryParser(() -> DemoCase.OPENING, DemoCase.ZONE).parse(text);
        assertThat(parsed).isInstanceOf(Parsed.Ok.class);
        return QueryMatcher.of(((Parsed.Ok) parsed).query());
    }

    @Test
    void everyTopicIsAQueryThatFindsSomething() {
        for (var topic : DemoCase.topics()) {
            var matcher = query(topic.query());
            assertThat(SINCE_T0.stream()
                            .filter(post -> matcher.matches(Subject.of(post.seenAt(DemoCase.OPENING), "fr")))
                            .count())
                    .as(topic.name())
                    .isBetween(100L, 2970L);
        }
    }
}
