// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Delivery;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.Sighting;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.exercise.place.Accounts;
import org.vigie.exercise.place.PlaceCatalog;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

class CrowdFeedTest {
    private static final Instant START = TestRooms.EXERCISE.openedAt();

    private final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    private Instant now = START;
    private CrowdFeed feed = feed();

    @Test
    void showsItsPostsThroughTheOrdinarySources() {
        prepare();
        fire("leak", Scenes.LEAK, Duration.ofMinutes(2));
        now = START.plus(Duration.ofMinutes(40));
        var seen = read(Cursor.START);
        assertThat(seen).hasSizeGreaterThan(40);
        for (var sighting : seen) {
            var mention = sighting.mention();
            assertThat(new String(sighting.evidence().bytes(), StandardCharsets.UTF_8))
                    .contains("\"exercise\":true");
            assertThat(mention.times().published()).isBetween(START, now);
            assertThat(mention.times().seen()).isBetween(mention.times().published(), now);
            assertThat(mention.link()).startsWith("https://").contains(".example/");
        }
        assertThat(seen).anyMatch(one -> !one.mention().parent().isEmpty());
        assertThat(seen).anyMatch(one -> one.mention().text().matches("(?is).*(donn.es|fichier).*"));
    }

    @Test
    void goesOnAtItsCursorAfterARestart() {
        prepare();
        fire("leak", Scenes.LEAK, Duration.ofMinutes(2));
        now = START.plus(Duration.ofMinutes(20));
        var first = read(Cursor.START);
        record(new ExerciseAct.CrowdTuned(Map.of("volume", 3.0)), Duration.ofMinutes(20));
        now = START.plus(Duration.ofMinutes(40));
        var cursor = new Cursor(Integer.toString(count(first, PublicPlace.SOCIAL)));
        var live = harvest(PublicPlace.SOCIAL, cursor).sightings();

        feed = feed();
        room.journal.replay(feed::see);
        var restarted = harvest(PublicPlace.SOCIAL, cursor).sightings();
        assertThat(live).hasSizeGreaterThan(20);
        assertThat(keys(restarted)).isEqualTo(keys(live));
    }

    @Test
    void saysTheSameAfterARestartWhereTheGameWasSetBack() {
        prepare();
        fire("leak", Scenes.LEAK, Duration.ofMinutes(2));
        now = START.plus(Duration.ofMinutes(40));
        read(Cursor.START);
        record(new ExerciseAct.Clocked(ExerciseAct.Turn.JUMPED, Duration.ofMinutes(20), 1), Duration.ofMinutes(40));
        now = START.plus(Duration.ofMinutes(21));
        rehearse(1, Duration.ofMinutes(21));
        fire("outage", Scenes.OUTAGE, Duration.ofMinutes(22));
        now = START.plus(Duration.ofMinutes(60));
        var live = keys(read(Cursor.START));

        feed = feed();
        room.journal.replay(feed::see);
        assertThat(live).hasSizeGreaterThan(100);
        assertThat(keys(read(Cursor.START))).isEqualTo(live);
    }

    @Test
    void looksAgainAtWhatManyReactTo() {
        prepare();
        fire("leak", Scenes.LEAK, Duration.ofMinutes(2));
        now = START.plus(Duration.ofHours(2));
        var keys = keys(read(Cursor.START));
        assertThat(Set.copyOf(keys)).hasSizeLessThan(keys.size());
    }

    @Test
    void hearsARehearsedTextOnceForAllAccounts() {
        prepare();
        fire("leak", Scenes.LEAK, Duration.ofMinutes(2));
        now = START.plus(Duration.ofMinutes(10));
        read(Cursor.START);
        double before = feed.standings().getFirst().heat();
        for (int account = 1; account <= 3; account++) rehearse(account, Duration.ofMinutes(10));
        now = START.plus(Duration.ofMinutes(12));
        read(Cursor.START);
        double after = feed.standings().getFirst().heat();
        assertThat(after / before).isBetween(0.35, 0.8);
    }

    @Test
    void hearsWhatTheOrganisationRepliesUnderAPostOfTheSimulatedMedia() {
        prepare();
        fire("leak", Scenes.LEAK, Duration.ofMinutes(2));
        now = START.plus(Duration.ofMinutes(10));
        var post = read(Cursor.START).stream()
                .map(Sighting::mention)
                .filter(mention -> CrowdPost.number(mention.key().externalId()).isPresent())
                .filter(mention -> mention.text().matches("(?is).*(donn.es|fichier).*"))
                .findFirst()
                .orElseThrow();
        double before = feed.standings().getFirst().heat();
        say(1, Accounts.official("Altea"), Optional.of(new ReplyTo(post.key(), post.link())), Duration.ofMinutes(10));
        now = START.plus(Duration.ofMinutes(12));
        read(Cursor.START);
        assertThat(feed.standings().getFirst().heat()).isLessThan(before);
    }

    @Test
    void aTuningThatIsTakenBackIsHeardToo() {
        prepare();
        var tuned = record(new ExerciseAct.CrowdTuned(Map.of("background", 60.0)), Duration.ZERO);
        now = START.plus(Duration.ofMinutes(10));
        int loud = read(Cursor.START).size();
        record(new Payload.Undone(tuned.ref()), Duration.ofMinutes(10));
        now = START.plus(Duration.ofMinutes(20));
        int quiet = read(Cursor.START).size() - loud;
        assertThat(loud).isGreaterThan(400);
        assertThat(quiet).isLessThan(80);
    }

    @Test
    void makesNoSourceOfAnotherPlace() {
        var made = catalog()
                .make(new SourceSettings(
                        new SourceId(new UUID(9, 9)), PublicPlace.FORUM.kind(), "x", Map.of(), false, true));
        assertThat(made).isInstanceOf(SourceCatalog.Made.Refused.class);
        assertThat(catalog().propose(new Brand("Altéa", List.of(), List.of(), List.of(), List.of(), List.of())))
                .hasSize(PublicPlace.values().length);
    }

    private CrowdFeed feed() {
        return new CrowdFeed(START, () -> now, ZoneId.of("Europe/Paris"));
    }

    private void prepare() {
        ScenarioShelf.acts(Scenes.scenario("fr")).forEach(act -> record(act, Duration.ZERO));
        record(new ExerciseAct.Prepared("s", 7), Duration.ZERO);
    }

    private void fire(String id, String text, Duration at) {
        var delivery = new Delivery(InjectKind.SOCIAL, "Léa Connect", "Titre", text, List.of());
        record(new ExerciseAct.Fired(id, delivery, at, Way.TIMED), at);
    }

    private void rehearse(int account, Duration at) {
        var posts = new Account(
                new AccountId(new UUID(6, account)),
                org.vigie.core.publish.Way.MASTODON,
                "@a",
                "https://a.example",
                0,
                Optional.empty());
        say(account, posts, Optional.empty(), at);
    }

    private void say(int number, Account account, Optional<ReplyTo> replyTo, Duration at) {
        var id = new SendingId(new UUID(5, number));
        var sending = new Sending(
                id,
                new ApprovalAct.Words(MessageId.parse("wait/fr"), 1, Hash.of("x".getBytes(StandardCharsets.UTF_8))),
                Outlet.SHORT_POST,
                Audience.CUSTOMERS,
                account,
                Map.of(),
                "",
                Scenes.ANSWER,
                replyTo);
        record(new PublishAct.Queued(sending), at);
        record(new PublishAct.Answered(id, 0, 1, List.of(new Receipt.Rehearsed())), at);
    }

    private Entry record(Payload payload, Duration at) {
        var entry = room.journal
                .append(new Draft(
                        Optional.empty(), Optional.of(TestRooms.EXERCISE.id()), START.plus(at), List.of(), payload))
                .join();
        feed.see(entry);
        return entry;
    }

    private List<Sighting> read(Cursor since) {
        var all = new ArrayList<Sighting>();
        for (var place : PublicPlace.values()) all.addAll(harvest(place, since).sightings());
        return all;
    }

    private Harvest.Ok harvest(PublicPlace place, Cursor since) {
        var settings = PublicPlace.settings("fr").stream()
                .filter(one -> one.id().equals(place.id()))
                .findFirst()
                .orElseThrow();
        var source = ((SourceCatalog.Made.Ready) catalog().make(settings)).source();
        var sightings = new ArrayList<Sighting>();
        var cursor = since;
        while (true) {
            var harvest = once(source, cursor);
            sightings.addAll(harvest.sightings());
            cursor = harvest.next();
            if (!harvest.more()) return new Harvest.Ok(sightings, List.of(), cursor, false, Optional.empty(), Map.of());
        }
    }

    private Harvest.Ok once(Source source, Cursor cursor) {
        try {
            return (Harvest.Ok) source.harvest(cursor, now);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private PlaceCatalog catalog() {
        return new PlaceCatalog("fr", feed);
    }

    private static int count(List<Sighting> sightings, PublicPlace place) {
        return (int) sightings.stream()
                .filter(one -> one.mention().source().equals(place.id()))
                .count();
    }

    private static List<String> keys(List<Sighting> sightings) {
        return sightings.stream()
                .map(one -> one.mention().key() + " " + one.mention().text())
                .toList();
    }
}
