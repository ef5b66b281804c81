// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;

class PlaceSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final Talk written = new Talk();
    private final Talk simulated = new Talk();

    @Test
    void everyoneOfAPlaceComesThroughItsOneSource() throws Exception {
        written.say("S-01");
        simulated.say("p1", "p2");
        var first = harvest(source(), Cursor.START);
        assertThat(ids(first)).containsExactlyInAnyOrder("S-01", "p1", "p2");
        simulated.say("p3");
        written.say("S-02");
        var second = harvest(source(), first.next());
        assertThat(ids(second)).containsExactlyInAnyOrder("S-02", "p3");
        assertThat(harvest(source(), second.next())).isEqualTo(Harvest.Ok.unchanged(second.next()));
    }

    @Test
    void givesInPagesWhatIsMoreThanAPageAndLosesNothing() throws Exception {
        for (int i = 0; i < 700; i++) written.say("S-" + i);
        for (int i = 0; i < 900; i++) simulated.say("p" + i);
        var all = new ArrayList<String>();
        var page = harvest(source(), Cursor.START);
        all.addAll(ids(page));
        while (page.more()) {
            assertThat(page.sightings()).hasSize(500);
            page = harvest(source(), page.next());
            all.addAll(ids(page));
        }
        assertThat(all)
                .doesNotHaveDuplicates()
                .hasSize(1600)
                .containsAll(IntStream.range(0, 900).mapToObj(i -> "p" + i).toList());
    }

    @Test
    void aFullPageWithNothingBehindItIsTheLast() throws Exception {
        for (int i = 0; i < 500; i++) written.say("S-" + i);
        assertThat(harvest(source(), Cursor.START).more()).isFalse();
        simulated.say("p1");
        assertThat(harvest(source(), Cursor.START).more()).isTrue();
    }

    @Test
    void refusesACursorOfAnotherSource() throws Exception {
        for (var foreign : List.of("page=3", "12", "1 2 3"))
            assertThat(source().harvest(new Cursor(foreign), NOW))
                    .isEqualTo(new Harvest.Rejected(Fault.BAD_SETTINGS, true, "cursor " + foreign));
    }

    @Test
    void theEvidenceSaysThatItIsAnExerciseAndWhoSpeaks() {
        assertThat(text(PlatformAnswer.of(mention("S-01"))))
                .startsWith("{\"id\":\"S-01\",\"exercise\":true,\"created_at\":");
        assertThat(text(PlatformAnswer.simulated(mention("p1"))))
                .startsWith("{\"id\":\"p1\",\"exercise\":true,\"simulated\":true,\"created_at\":");
    }

    @Test
    void everyPlaceHasOneSourceOfItsOwnName() {
        for (var language : List.of("fr", "en"))
            assertThat(PublicPlace.settings(language))
                    .hasSize(PublicPlace.values().length)
                    .extracting(SourceSettings::name)
                    .doesNotHaveDuplicates();
    }

    private Source source() {
        var catalog = new PlaceCatalog("fr", written, simulated);
        var settings = PublicPlace.settings("fr").getFirst();
        return ((SourceCatalog.Made.Ready) catalog.make(settings)).source();
    }

    private static Harvest.Ok harvest(Source source, Cursor since) throws InterruptedException {
        return (Harvest.Ok) source.harvest(since, NOW);
    }

    private static List<String> ids(Harvest.Ok harvest) {
        return harvest.sightings().stream()
                .map(one -> one.mention().key().externalId())
                .toList();
    }

    private static String text(Sighting sighting) {
        return new String(sighting.evidence().bytes(), StandardCharsets.UTF_8);
    }

    private static Mention mention(String id) {
        var place = PublicPlace.SOCIAL;
        return new Mention(
                place.key(id),
                place.id(),
                new Author("a", "A", Author.UNKNOWN, null),
                "",
                "Texte " + id,
                "fr",
                place.link(id),
                "",
                id,
                0,
                new Times(NOW, null, NOW),
                Engagement.NONE);
    }

    /// What somebody has said in one place so far.
    private static final class Talk implements PlaceFeed {
        private final List<Sighting> said = new ArrayList<>();

        void say(String... ids) {
            for (var id : ids) said.add(PlatformAnswer.of(mention(id)));
        }

        @Override
        public List<Sighting> after(PublicPlace place, int read, int most) {
            return said.stream().skip(read).limit(most).toList();
        }
    }
}
