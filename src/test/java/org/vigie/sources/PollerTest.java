// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceHealth.State;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

class PollerTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final VirtualAgenda agenda = new VirtualAgenda(START);
    private final Shelf shelf = new Shelf();
    private final Events events = new Events();
    private final List<SourceHealth> told = new ArrayList<>();
    private final Map<String, ScriptedSource> made = new HashMap<>();
    private Poller poller = poller();

    @Test
    void asksFasterWhileThereIsNewsAndSlowerWhileThereIsNone() {
        var source = add("a", "host").thenFresh(1).thenFresh(1).thenFresh(1);
        poller.start();
        pass(Duration.ofMinutes(3));
        assertThat(gap(source, 1)).isBetween(seconds(54), seconds(66));
        assertThat(gap(source, 2)).isBetween(seconds(27), seconds(33));
        pass(Duration.ofHours(3));
        var last = source.asked.size() - 1;
        assertThat(gap(source, last)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
        assertThat(source.asked.getFirst()).isBetween(START, START.plusSeconds(3));
    }

    @Test
    void readsWaitingPagesAtOnce() {
        var source = add("a", "host");
        source.script.add((since, now) -> ScriptedSource.fresh(source.settings(), 2, since, now, true));
        source.thenFresh(1);
        poller.start();
        pass(seconds(3));
        assertThat(source.cursors).containsExactly(Cursor.START, new Cursor("1"));
        assertThat(health("a").counts()).isEqualTo(new Counts(3, 3, 0, 0, 0, Map.of()));
        assertThat(health("a").lastNewMention()).isPresent();
    }

    @Test
    void leavesAThrottlingHostAloneWhoeverAsks() {
        var first = add("a", "host").then(new Harvest.Throttled(START.plusSeconds(600), "status 429"));
        poller.start();
        pass(seconds(5));
        assertThat(health("a").state()).isEqualTo(State.THROTTLED);
        var second = add("b", "host");
        poller.keep(second.settings());
        poller.pollNow(first.settings().id());
        pass(Duration.ofMinutes(9));
        assertThat(first.asked).hasSize(1);
        assertThat(second.asked).isEmpty();
        pass(Duration.ofMinutes(2));
        assertThat(first.asked).hasSize(2);
        assertThat(second.asked).hasSize(1);
        assertThat(health("a").state()).isEqualTo(State.OK);
    }

    @Test
    void backsOffWhileASourceFailsAndForgetsItWhenItRecovers() {
        var source = add("a", "host");
        for (int i = 0; i < 3; i++) source.then(new Harvest.Rejected(Fault.NOT_FOUND, false, "status 404"));
        poller.start();
        pass(seconds(3));
        var trouble = health("a").trouble().orElseThrow();
        assertThat(trouble.fault()).isEqualTo(Fault.NOT_FOUND);
        assertThat(health("a").state()).isEqualTo(State.FAILING);
        assertThat(health("a").nextTry()).isPresent();
        pass(Duration.ofMinutes(3));
        assertThat(source.asked.size()).isGreaterThanOrEqualTo(4);
        assertThat(health("a").trouble()).isEmpty();
        assertThat(health("a").state()).isEqualTo(State.OK);
    }

    @Test
    void leavesAHostThatIsDownAloneThenTriesOnce() {
        var source = add("a", "host");
        for (int i = 0; i < 50; i++) source.then(new Harvest.Rejected(Fault.TIMED_OUT, false, "slow"));
        poller.start();
        pass(Duration.ofHours(1));
        int afterAnHour = source.asked.size();
        assertThat(afterAnHour).isBetween(6, 12);
        var gap = gap(source, 5);
        assertThat(gap).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(health("a").trouble().orElseThrow().failures()).isEqualTo(afterAnHour);
    }

    @Test
    void stopsForGoodUntilAPersonAsks() {
        var source = add("a", "host").then(new Harvest.Rejected(Fault.GONE, true, "status 410"));
        poller.start();
        pass(Duration.ofDays(2));
        assertThat(source.asked).hasSize(1);
        assertThat(health("a").state()).isEqualTo(State.STOPPED);
        poller.pollNow(source.settings().id());
        pass(seconds(1));
        assertThat(health("a").state()).isEqualTo(State.OK);
    }

    @Test
    void movesTheCursorOnlyWhenTheHarvestIsSafe() {
        var source = add("a", "host").thenFresh(1).thenFresh(1);
        shelf.broken = true;
        poller.start();
        pass(seconds(3));
        assertThat(health("a").trouble().orElseThrow().fault()).isEqualTo(Fault.NOT_STORED);
        shelf.broken = false;
        pass(Duration.ofMinutes(1));
        assertThat(source.cursors).startsWith(Cursor.START, Cursor.START);
        assertThat(health("a").counts().fresh()).isEqualTo(1);
    }

    @Test
    void goesOnAfterARestartWhereItStopped() {
        add("a", "host").thenFresh(2);
        poller.start();
        pass(seconds(3));
        shelf.counts.put(health("a").source().id(), health("a").counts());
        poller.close();
        poller = poller();
        made.put("a", new ScriptedSource("a", "host").thenFresh(1));
        poller.start();
        pass(seconds(3));
        assertThat(made.get("a").cursors).containsExactly(new Cursor("1"));
        assertThat(health("a").counts().fresh()).isEqualTo(3);
    }

    @Test
    void turnsAmberWhenASourceThatSpeaksFallsSilent() {
        var source = add("a", "host");
        for (int i = 0; i < 30; i++) source.thenFresh(1);
        poller.start();
        pass(Duration.ofMinutes(8));
        assertThat(health("a").state()).isEqualTo(State.OK);
        pass(Duration.ofHours(1));
        assertThat(health("a").state()).isEqualTo(State.QUIET);
        assertThat(told).extracting(SourceHealth::state).contains(State.QUIET);
    }

    @Test
    void catchesUpBeforeItListensAndAfterEveryDrop() throws Exception {
        var source = add("a", "host").thenFresh(1);
        source.live = true;
        poller.start();
        pass(seconds(3));
        assertThat(health("a").state()).isEqualTo(State.LISTENING);
        assertThat(source.listened).containsExactly(new Cursor("1"));
        var sink = Objects.requireNonNull(source.sink);
        sink.take(ScriptedSource.fresh(source.settings(), 2, new Cursor("1"), agenda.now(), false));
        assertThat(health("a").counts().fresh()).isEqualTo(3);
        sink.take(new Harvest.Rejected(Fault.UNREACHABLE, false, "closed"));
        assertThat(health("a").state()).isEqualTo(State.FAILING);
        assertThat(source.sink).isNull();
        pass(seconds(11));
        assertThat(source.cursors).containsExactly(Cursor.START, new Cursor("2"));
        assertThat(source.listened).containsExactly(new Cursor("1"), new Cursor("2"));
        assertThat(health("a").state()).isEqualTo(State.LISTENING);
    }

    @Test
    void asksAsOftenAsAllowedWhileHastened() {
        var source = add("a", "host");
        poller.start();
        pass(Duration.ofHours(3));
        int before = source.asked.size();
        poller.hasten(true);
        pass(Duration.ofMinutes(5));
        int hastened = source.asked.size() - before;
        assertThat(hastened).isGreaterThanOrEqualTo(10);
        assertThat(gap(source, source.asked.size() - 1))
                .isEqualTo(source.rhythm().fastest());
        poller.hasten(false);
        pass(Duration.ofMinutes(5));
        assertThat(source.asked.size() - before - hastened).isLessThan(3);
    }

    @Test
    void holdsEverythingBackWhilePaused() {
        var source = add("a", "host");
        var listening = add("b", "other");
        listening.live = true;
        poller.start();
        pass(seconds(3));
        poller.pause();
        assertThat(poller.isPaused()).isTrue();
        assertThat(health("a").state()).isEqualTo(State.SUSPENDED);
        assertThat(listening.sink).isNull();
        pass(Duration.ofHours(1));
        assertThat(source.asked).hasSize(1);
        poller.resume();
        pass(seconds(3));
        assertThat(source.asked).hasSize(2);
        assertThat(health("b").state()).isEqualTo(State.LISTENING);
    }

    @Test
    void saysWhatIsWrongWithSettingsAndGoesOnWithTheOthers() {
        var good = add("a", "host");
        var unknown = new SourceSettings(
                new ScriptedSource("x", "").settings().id(), new SourceKind("myspace"), "x", Map.of(), false, true);
        shelf.configured.add(unknown);
        poller.start();
        pass(seconds(3));
        assertThat(health("x").state()).isEqualTo(State.STOPPED);
        assertThat(health("x").trouble().orElseThrow().fault()).isEqualTo(Fault.UNKNOWN_KIND);
        assertThat(good.asked).hasSize(1);
    }

    @Test
    void suspendsAndRemovesAtRunTime() {
        var source = add("a", "host");
        poller.start();
        pass(seconds(3));
        poller.keep(source.settings().with(false));
        assertThat(source.closed).isTrue();
        pass(Duration.ofHours(1));
        assertThat(source.asked).hasSize(1);
        assertThat(health("a").state()).isEqualTo(State.SUSPENDED);
        poller.remove(source.settings().id());
        assertThat(poller.health()).isEmpty();
    }

    @Test
    void survivesABrokenSourceAndABrokenListener() {
        events.subscribe(_ -> {
            throw new IllegalStateException("listener");
        });
        var source = add("a", "host");
        source.script.add((_, _) -> {
            throw new IllegalStateException("bug");
        });
        poller.start();
        pass(Duration.ofMinutes(1));
        assertThat(source.asked.size()).isGreaterThan(1);
        assertThat(health("a").state()).isEqualTo(State.OK);
    }

    @Test
    void waitsAsLongAsAnAnswerAsksFor() {
        var source = add("a", "host")
                .then(new Harvest.Ok(
                        List.of(),
                        List.of(),
                        Cursor.START,
                        false,
                        Optional.of(Duration.ofHours(1)),
                        Map.of(Fault.NO_TEXT, 2)));
        poller.start();
        pass(Duration.ofMinutes(59));
        assertThat(source.asked).hasSize(1);
        assertThat(health("a").counts().rejected()).containsEntry(Fault.NO_TEXT, 2L);
        pass(Duration.ofMinutes(2));
        assertThat(source.asked).hasSize(2);
    }

    private ScriptedSource add(String name, String host) {
        var source = new ScriptedSource(name, host);
        made.put(name, source);
        shelf.configured.add(source.settings());
        return source;
    }

    private Poller poller() {
        events.subscribe(event -> {
            if (event instanceof CellEvent.HealthChanged changed) told.add(changed.health());
        });
        var catalog = new Catalog(List.of(new ScriptedFactory(made)));
        return new Poller(catalog, shelf, shelf, events, agenda, new Random(7));
    }

    private void pass(Duration time) {
        agenda.pass(time);
    }

    private SourceHealth health(String name) {
        return poller.health().stream()
                .filter(h -> h.source().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Duration gap(ScriptedSource source, int question) {
        return Duration.between(source.asked.get(question - 1), source.asked.get(question));
    }

    private static Duration seconds(long n) {
        return Duration.ofSeconds(n);
    }

    private record ScriptedFactory(Map<String, ScriptedSource> made) implements SourceFactory {
        @Override
        public SourceCatalog.KindProfile profile() {
            return new SourceCatalog.KindProfile(ScriptedSource.KIND, "Sc", List.of());
        }

        @Override
        public List<SourceSettings> propose(Brand brand) {
            return List.of();
        }

        @Override
        public SourceCatalog.Made make(SourceSettings settings) {
            return new SourceCatalog.Made.Ready(Objects.requireNonNull(made.get(settings.name())));
        }
    }
}
