// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.channel.Message.Reach;
import org.vigie.core.channel.RoomChannel;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.store.journal.ExportCheck;
import org.vigie.store.key.MasterKey;

/// What only legal may read is read by legal alone, by whatever way somebody else asks for it.
class RestrictedTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z"));
    private static final String SECRET = "Salarié mis à pied";
    private static final RoomId ROOM = new RoomId(new UUID(2, 2));
    private static final RoomId OTHER = new RoomId(new UUID(2, 3));
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();
    private static final Person PAUL = new Person(new PersonId(new UUID(1, 2)), "Paul Santoni", "Juridique", "PS");
    private static final Person INES = new Person(new PersonId(new UUID(1, 1)), "Inès Carpentier", "Com", "IC");

    private final MasterKey key = MasterKey.random();
    private final Events events = new Events();
    private final List<Entry> heard = new ArrayList<>();
    private Store store;
    private Acts acts;
    private Entry line;

    @TempDir
    Path root;

    @BeforeEach
    void open() {
        store = open(root);
        events.subscribe(event -> {
            if (event instanceof CellEvent.EntryRecorded(var entry)) heard.add(entry);
        });
        acts = store.acts(store.onDuty(), Optional.of(ROOM), CLOCK);
        acts.record(new Payload.PersonNoted(PAUL)).join();
        acts.record(new Payload.PersonNoted(INES)).join();
        acts.record(new RoleAct.SeatTaken(LEGAL, Seat.DEPUTY, PAUL.id())).join();
        acts.record(new RoleAct.SeatTaken(DIRECTION, Seat.LEAD, INES.id())).join();
        enter(PAUL);
        line = acts.record(new RestrictedAct.Noted(List.of(LEGAL), logged(SECRET)))
                .join();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoHoldsTheRoleReadsItAndIsToldOfIt() {
        assertThat(line.payload()).isEqualTo(new RestrictedAct.Noted(List.of(LEGAL), logged(SECRET)));
        assertThat(store.journal().find(line.ref())).contains(line);
        assertThat(heard).contains(line);
    }

    @Test
    void nobodyElseReadsItByAnyWayOfTheJournal() {
        enter(INES);
        var journal = store.journal();
        var seen = new ArrayList<Entry>();
        journal.replay(seen::add);
        seen.addAll(journal.latest(Payload.class, 100));
        seen.addAll(journal.latest(RestrictedAct.Noted.class, 100));
        seen.addAll(journal.standing(ROOM, Payload.class));
        seen.addAll(journal.standing(RestrictedAct.class));
        seen.addAll(journal.lastStanding(RestrictedAct.class).stream().toList());
        seen.addAll(journal.find(line.ref()).stream().toList());
        assertThat(seen.toString()).doesNotContain(SECRET);
        assertThat(seen.stream().filter(entry -> entry.ref().equals(line.ref())))
                .hasSize(7)
                .allSatisfy(entry -> {
                    assertThat(entry.payload()).isEqualTo(new Payload.Withheld(List.of(LEGAL)));
                    assertThat(entry.author()).contains(PAUL.id());
                    assertThat(entry.occurredAt()).isEqualTo(line.occurredAt());
                    assertThat(entry.hash()).isEqualTo(line.hash());
                });
        assertThat(journal.verify()).isInstanceOf(Verdict.Intact.class);
        store.onDuty().lock(false);
        assertThat(journal.find(line.ref()).orElseThrow().payload()).isInstanceOf(Payload.Withheld.class);
    }

    @Test
    void listenersAreToldNothingOfWhatWhoIsOnDutyMayNotRead() {
        heard.clear();
        enter(INES);
        store.truth()
                .append(new Draft(
                        Optional.of(PAUL.id()),
                        Optional.of(ROOM),
                        CLOCK.instant(),
                        List.of(),
                        new RestrictedAct.Noted(List.of(LEGAL), logged("d’un autre poste"))))
                .join();
        assertThat(heard.toString()).doesNotContain("d’un autre poste").contains("Withheld");
    }

    @Test
    void anExportHoldsItOnlyForWhoMayReadItAndVerifiesWithoutIt() throws IOException {
        assertThat(export()).contains(SECRET);
        enter(INES);
        var without = export();
        assertThat(without).doesNotContain(SECRET);
        assertThat(ExportCheck.check(new ByteArrayInputStream(without.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(ExportCheck.Whole.class, whole -> {
                    assertThat(whole.restricted()).isEqualTo(1);
                    assertThat(whole.erased()).isZero();
                });
    }

    @Test
    void onlyWhoHoldsTheRoleRestrictsSomethingToIt() {
        enter(INES);
        assertThatThrownBy(() -> acts.record(new RestrictedAct.Noted(List.of(LEGAL), logged("x")))
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Acts.NotAllowed.class);
        var there = store.acts(store.onDuty(), Optional.of(OTHER), CLOCK);
        enter(PAUL);
        assertThatThrownBy(() -> there.record(new RestrictedAct.Noted(List.of(LEGAL), logged("x")))
                        .join())
                .as("a role is held in its room alone")
                .hasCauseInstanceOf(Acts.NotAllowed.class);
    }

    @Test
    void readersAreWidenedByWhoReadsWithAnEntryAndACounterEntryNarrowsAgain() {
        var widened = new RestrictedAct.Widened(line.ref(), List.of(DIRECTION), "arbitrage à rendre");
        enter(INES);
        assertThatThrownBy(() -> acts.record(widened).join()).hasCauseInstanceOf(Acts.NotAllowed.class);
        enter(PAUL);
        acts.record(widened).join();
        enter(INES);
        assertThat(store.journal().find(line.ref())).contains(line);
        assertThat(store.journal()
                        .latest(RestrictedAct.Widened.class, 1)
                        .getFirst()
                        .author())
                .contains(PAUL.id());
        enter(PAUL);
        acts.undoLast().join();
        enter(INES);
        assertThat(payload(line)).isEqualTo(new Payload.Withheld(List.of(LEGAL)));
    }

    @Test
    void aFileAndACorrectionOfARestrictedLineAreRestrictedLikeIt() {
        var file = new Attachment("plainte.pdf", 12, FileKind.PDF, Hash.of(new byte[] {1}));
        var added = acts.record(new AttachmentAct.Added(Optional.of(line.ref()), file))
                .join();
        var corrected =
                acts.record(logged("Salariée mise à pied"), List.of(line.ref())).join();
        assertThat(added.payload()).isInstanceOf(RestrictedAct.Attached.class);
        assertThat(corrected.payload()).isInstanceOf(RestrictedAct.Noted.class);
        acts.record(new RestrictedAct.Widened(line.ref(), List.of(DIRECTION), "arbitrage"))
                .join();
        enter(INES);
        assertThat(payload(added)).as("opened with its line").isEqualTo(added.payload());
        assertThat(payload(corrected)).isInstanceOf(Payload.Withheld.class);
        store.onDuty().lock(false);
        assertThat(store.journal().latest(Payload.class, 50).toString()).doesNotContain("plainte.pdf", "mise à pied");
    }

    @Test
    void aRestrictedMessageShowsThatItIsThereAndCountsForNobodyElse() {
        var to = List.of(LEGAL);
        acts.record(new RestrictedAct.Said(to, new ChannelAct.Said(to, "Plainte prête")))
                .join();
        assertThat(RoomChannel.read(store.journal(), ROOM).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("Plainte prête"));
        enter(INES);
        assertThat(RoomChannel.read(store.journal(), ROOM).messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.text()).isEmpty();
                    assertThat(message.reach()).isEqualTo(Reach.WITHHELD);
                });
    }

    @Test
    void filesMessagesAndRestrictedLinesAreTakenBackByCounterEntries() {
        var file = new Attachment("plan.pdf", 12, FileKind.PDF, Hash.of(new byte[] {1}));
        acts.record(new AttachmentAct.Added(Optional.empty(), file)).join();
        acts.record(new ChannelAct.Said(List.of(), "Trop vite")).join();
        acts.undoLast().join();
        assertThat(RoomChannel.read(store.journal(), ROOM).messages()).isEmpty();
        acts.undoLast().join();
        assertThat(store.journal().standing(ROOM, AttachmentAct.class)).isEmpty();
        acts.undoLast().join();
        assertThat(store.journal().standing(ROOM, RestrictedAct.class)).isEmpty();
        assertThat(store.journal().find(line.ref()))
                .as("it stays in the journal")
                .contains(line);
    }

    @Test
    void whoGivesTheRoleUpReadsItNoMoreAndARestartAndARebuildChangeNothing() {
        store.rebuildJournal();
        assertThat(store.journal().find(line.ref())).contains(line);
        acts.record(new RoleAct.SeatLeft(LEGAL, Seat.DEPUTY)).join();
        assertThat(payload(line)).as("its own author").isInstanceOf(Payload.Withheld.class);
        store.close();
        store = open(root);
        assertThat(payload(line)).isInstanceOf(Payload.Withheld.class);
        assertThat(store.journal().verify()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void theSameHoldsInAnExerciseForWhoIsOnDutyAtTheStation() {
        var told = new ArrayList<CellEvent>();
        var there = new Events();
        there.subscribe(told::add);
        try (var exercise = store.openExercise(ROOM, CLOCK, there, mention -> {
            throw new AssertionError();
        })) {
            var practice = exercise.acts(store.onDuty(), Optional.of(ROOM), CLOCK);
            practice.record(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL.id())).join();
            var entry = practice.record(new RestrictedAct.Noted(List.of(LEGAL), logged(SECRET)))
                    .join();
            assertThat(exercise.journal().find(entry.ref())).contains(entry);
            enter(INES);
            assertThat(exercise.journal().find(entry.ref()).orElseThrow().payload())
                    .isInstanceOf(Payload.Withheld.class);
            assertThat(told).hasAtLeastOneElementOfType(CellEvent.DutyChanged.class);
        }
        told.clear();
        enter(PAUL);
        assertThat(told).as("what was closed hears of the station no more").isEmpty();
    }

    private Payload payload(Entry entry) {
        return store.journal().find(entry.ref()).orElseThrow().payload();
    }

    private String export() throws IOException {
        var out = new ByteArrayOutputStream();
        store.journal().export(ROOM, out, (_, _) -> true);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void enter(Person person) {
        store.onDuty().enter(person.id(), new char[0]);
    }

    private static Payload.Logged logged(String text) {
        return new Payload.Logged(LogType.FACT, text, Optional.empty());
    }

    private Store open(Path folder) {
        return Store.open(new StoreFolder(folder), key, Nature.REAL, CLOCK, events, mention -> {
            throw new AssertionError("no mention comes in here");
        });
    }
}
