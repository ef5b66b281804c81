// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.Maintenance;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Payload;
import org.vigie.core.proposal.TestProposer;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.source.Collector;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.TestCatalog;

/// A room and a station in memory whose sources, topics and people follow the journal, as the real ones do.
final class SettingsStand {
    static final Instant NOW = TestRooms.NOW;
    static final SourceSettings MASTODON = source(
            1,
            TestCatalog.MASTODON,
            "Mastodon #AltéaPanne",
            Map.of("instance", "mastodon.social", "hashtag", "AltéaPanne"));
    static final SourceSettings FORUM =
            source(2, TestCatalog.FEED, "Box-Forum", Map.of("address", "https://box-forum.example/flux.xml"));
    static final SourceSettings GDELT = source(3, TestCatalog.GDELT, "GDELT", Map.of("keywords", "Altéa Télécom"));
    static final SourceSettings PRESS =
            source(4, TestCatalog.FEED, "Presse (RSS)", Map.of("address", "https://presse.example/rss"));
    static final SourceSettings PIGEON = source(5, new SourceKind("pigeon"), "Pigeonnier", Map.of());

    final TestRoom memory = TestRooms.open(TestRooms.WATCH);
    final TestStation station = new TestStation();
    final TestCatalog catalog = new TestCatalog();
    final List<String> collected = new ArrayList<>();
    final Map<SourceId, SourceSettings> configured = new LinkedHashMap<>();
    final Map<SourceId, SourceHealth> running = new LinkedHashMap<>();
    final Map<PersonId, Person> people = new LinkedHashMap<>();
    final TestMaintenance maintenance = new TestMaintenance();
    final TestMailbox mailbox = new TestMailbox();
    final TestDispatch dispatch = new TestDispatch();
    /// What a test of an account comes to.
    BiFunction<Account, Instant, Receipt> probes = (_, _) -> new Receipt.Refused(Receipt.Ground.NO_ACCOUNT, "");
    final TestEngines engines = new TestEngines();
    final TestProposer proposer = new TestProposer();
    org.vigie.core.directory.ContactFiles contactFiles =
            _ -> new org.vigie.core.directory.ContactFiles.Reading.Read(List.of(), List.of(), List.of(), "UTF-8");

    SettingsStand() {
        people.put(TestRooms.ALEX.id(), TestRooms.ALEX);
        people.put(TestRooms.INES.id(), TestRooms.INES);
        memory.events.subscribe(this::project);
    }

    /// Five sources in five states: well, failing, throttled, quiet, of an unknown kind.
    SettingsStand withSources() {
        add(MASTODON, SourceHealth.State.LISTENING, counts(1318, 1204, 98, Map.of(Fault.NO_TEXT, 4L)), null);
        add(
                FORUM,
                SourceHealth.State.FAILING,
                counts(702, 688, 14, Map.of()),
                new SourceHealth.Trouble(Fault.UNKNOWN_HOST, "box-forum.example", NOW.minusSeconds(840), 6));
        add(GDELT, SourceHealth.State.THROTTLED, counts(122, 40, 80, Map.of(Fault.OFF_TOPIC, 2L)), null);
        add(PRESS, SourceHealth.State.QUIET, counts(297, 210, 87, Map.of(Fault.BAD_DATE, 1L, Fault.NO_TEXT, 2L)), null);
        configured.put(PIGEON.id(), PIGEON);
        return this;
    }

    OpenRoom room() {
        var base = memory.room();
        return new OpenRoom(
                base.room(),
                base.clock(),
                base.acts(),
                base.journal(),
                base.attachments(),
                base.mentions(),
                base.narratives(),
                base.quality(),
                base.topics(),
                sources(),
                collector(),
                base.alerting(),
                base.events());
    }

    StationCare care() {
        return new StationCare(
                memory.journal,
                memory.journal,
                peoplePort(),
                station,
                station,
                maintenance,
                catalog,
                engines,
                proposer,
                contactFiles,
                dispatch,
                this::channel,
                mailbox,
                () -> NOW,
                memory.events);
    }

    void add(
            SourceSettings settings,
            SourceHealth.State state,
            SourceHealth.Counts counts,
            SourceHealth.@Nullable Trouble trouble) {
        configured.put(settings.id(), settings);
        running.put(
                settings.id(),
                new SourceHealth(
                        settings,
                        state,
                        Optional.of(NOW.minusSeconds(trouble == null ? 9 : 850)),
                        Optional.of(NOW.minusSeconds(state == SourceHealth.State.QUIET ? 5400 : 95)),
                        Optional.of(NOW.minusSeconds(5430)),
                        Optional.of(NOW.plusSeconds(51)),
                        counts,
                        Optional.ofNullable(trouble)));
    }

    List<Payload> recorded() {
        return memory.journal.entries.stream().map(entry -> entry.payload()).toList();
    }

    private static SourceHealth.Counts counts(long fetched, long fresh, long duplicate, Map<Fault, Long> rejected) {
        return new SourceHealth.Counts(fetched, fresh, duplicate, 3, 1, rejected);
    }

    private static SourceSettings source(long number, SourceKind kind, String name, Map<String, String> parameters) {
        return new SourceSettings(new SourceId(new UUID(2, number)), kind, name, parameters, false, true);
    }

    private void project(CellEvent event) {
        if (!(event instanceof CellEvent.EntryRecorded recorded)) return;
        switch (recorded.entry().payload()) {
            case Payload.SourceKept kept -> configured.put(kept.settings().id(), kept.settings());
            case Payload.SourceRemoved removed -> configured.remove(removed.source());
            case Payload.TopicKept kept -> {
                memory.topics.removeIf(topic -> topic.id().equals(kept.topic().id()));
                memory.topics.add(kept.topic());
            }
            case Payload.TopicWithdrawn gone ->
                memory.topics.removeIf(topic -> topic.id().equals(gone.topic()));
            case Payload.PersonNoted noted -> people.put(noted.person().id(), noted.person());
            case Payload.PersonWithdrawn gone -> people.remove(gone.person());
            default -> {}
        }
    }

    private Sources sources() {
        return new Sources() {
            @Override
            public List<SourceSettings> all() {
                return List.copyOf(configured.values());
            }

            @Override
            public Cursor cursor(SourceId id) {
                return Cursor.START;
            }

            @Override
            public Optional<SourceHealth.Counts> counts(SourceId id) {
                return Optional.empty();
            }
        };
    }

    private Collector collector() {
        return new Collector() {
            @Override
            public void start() {}

            @Override
            public void keep(SourceSettings settings) {
                collected.add("keep " + settings.name() + (settings.enabled() ? "" : " suspended"));
                var before = running.get(settings.id());
                running.put(
                        settings.id(),
                        new SourceHealth(
                                settings,
                                settings.enabled() ? SourceHealth.State.WAITING : SourceHealth.State.SUSPENDED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                before == null ? SourceHealth.Counts.NONE : before.counts(),
                                Optional.empty()));
            }

            @Override
            public void remove(SourceId id) {
                var gone = running.remove(id);
                collected.add("remove " + (gone == null ? id : gone.source().name()));
            }

            @Override
            public void pollNow(SourceId id) {
                collected.add(
                        "poll " + Objects.requireNonNull(configured.get(id)).name());
            }

            @Override
            public void pause() {}

            @Override
            public void resume() {}

            @Override
            public boolean isPaused() {
                return false;
            }

            @Override
            public List<SourceHealth> health() {
                return List.copyOf(running.values());
            }

            @Override
            public void close() {}
        };
    }

    private Optional<Channel> channel(Account account) {
        return Optional.of(new Channel() {
            @Override
            public List<Receipt> send(Parcel parcel, Instant now) {
                throw new AssertionError("The settings send nothing.");
            }

            @Override
            public Receipt probe(Instant now) {
                return probes.apply(account, now);
            }
        });
    }

    private People peoplePort() {
        return new People() {
            @Override
            public List<Person> all() {
                return List.copyOf(people.values());
            }

            @Override
            public Optional<Person> find(PersonId id) {
                return Optional.ofNullable(people.get(id));
            }
        };
    }

    /// Files of a size, and outcomes that a test chooses.
    static final class TestMaintenance implements Maintenance {
        Outcome<Backup> backup =
                new Outcome.Done<>(new Backup("/sauvegardes/vigie-2026-10-14.zip", NOW, 148, 2_400_000));
        Outcome<Rebuilt> rebuilt = new Outcome.Done<>(new Rebuilt(2970, 148));
        Optional<Backup> last = Optional.empty();
        long free = 182_000_000_000L;

        @Override
        public Stock stock() {
            return new Stock(
                    "/home/ines/.local/share/vigie",
                    List.of(
                            new StoreFile(Part.JOURNAL, 4_300_000),
                            new StoreFile(Part.WORK, 212_000_000),
                            new StoreFile(Part.SEGMENTS, 96_000_000),
                            new StoreFile(Part.BACKUPS, 0)),
                    free,
                    last);
        }

        @Override
        public Outcome<Backup> backUp() {
            if (backup instanceof Outcome.Done<Backup> done) last = Optional.of(done.result());
            return backup;
        }

        @Override
        public Outcome<Rebuilt> rebuild() {
            return rebuilt;
        }
    }
}
