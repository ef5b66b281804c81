// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.store.journal.LedgerFixture.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;

class H2JournalTest {
    private LedgerFixture fixture;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        fixture = new LedgerFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theFirstEntryOpensTheFirstLife() {
        var first = replayed().getFirst();
        assertThat(first.ref().seq()).isEqualTo(1);
        assertThat(first.previousHash()).isEqualTo(Hash.NONE);
        assertThat(first.payload()).isEqualTo(new Payload.OriginOpened(Optional.empty(), Hash.NONE, "first-start"));
    }

    @Test
    void entriesFollowEachOtherWithoutAGapAndReadBackAsTheyWereGiven() {
        var one = fixture.record(line("Panne à Lyon"));
        var two = fixture.record(line("Confirmé par le réseau"));
        assertThat(two.ref())
                .isEqualTo(new EntryRef(one.ref().origin(), one.ref().seq() + 1));
        assertThat(two.previousHash()).isEqualTo(one.hash());
        assertThat(two.clock()).isGreaterThan(one.clock());
        assertThat(two.nature()).isEqualTo(Nature.REAL);
        assertThat(one.occurredAt()).isEqualTo(fixture.clock().instant().truncatedTo(ChronoUnit.MILLIS));
        assertThat(fixture.journal().find(two.ref())).contains(two);
        assertThat(replayed()).endsWith(one, two);
        assertThat(fixture.journal().size()).isEqualTo(3);
        assertThat(fixture.journal().latest(Payload.Logged.class, 1)).containsExactly(two);
        assertThat(fixture.journal().latest(Payload.class, 10)).hasSize(3).startsWith(two, one);
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Intact(3));
    }

    @Test
    void theScreensHearOfAnEntryOnceItIsSavedAndFollowed() {
        var order = new ArrayList<String>();
        fixture.journal().tell(entry -> {
            order.add("followed, journal has "
                    + fixture.journal().find(entry.ref()).isPresent());
            return CompletableFuture.completedFuture(entry);
        });
        fixture.events.subscribe(event -> order.add(event.getClass().getSimpleName()));
        fixture.record(line("Panne"));
        assertThat(order).containsExactly("followed, journal has true", "EntryRecorded");
    }

    @Test
    void aFollowerThatFailsHarmsNobody() {
        fixture.journal().tell(entry -> CompletableFuture.failedFuture(new IllegalStateException("work is broken")));
        var entry = fixture.record(line("Panne"));
        assertThat(fixture.heard).contains(new CellEvent.EntryRecorded(entry));
    }

    @Test
    void anOrderlyStopContinuesTheSameLife() {
        var before = fixture.record(line("Avant"));
        fixture.close();
        fixture.open();
        var after = fixture.record(line("Après"));
        assertThat(after.ref())
                .isEqualTo(new EntryRef(before.ref().origin(), before.ref().seq() + 1));
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Intact(3));
    }

    @Test
    void anUncleanStopBeginsANewLifeThatNamesTheEndOfTheOneBefore() {
        var last = fixture.record(line("Dernière ligne"));
        fixture.stopUncleanly();
        fixture.open();
        var opened = replayed().getLast();
        assertThat(opened.ref().origin()).isNotEqualTo(last.ref().origin());
        assertThat(opened.payload())
                .isEqualTo(new Payload.OriginOpened(Optional.of(last.ref()), last.hash(), "unclean-stop"));
        assertThat(opened.clock()).isGreaterThan(last.clock());
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Intact(3));
    }

    @Test
    void aClockThatGoesBackDoesNotChangeTheOrder() {
        fixture.record(line("un"));
        fixture.pass(Duration.ofHours(-2));
        fixture.record(line("deux"));
        fixture.close();
        fixture.open();
        fixture.record(line("trois"));
        assertThat(replayed().stream().skip(1).map(entry -> ((Payload.Logged) entry.payload()).text()))
                .containsExactly("un", "deux", "trois");
    }

    @Test
    void theNatureIsStampedAndCannotBeChanged() {
        fixture.close();
        assertThatThrownBy(() -> fixture.open(Nature.EXERCISE)).isInstanceOf(WrongNature.class);
        fixture.open();
        assertThatThrownBy(() -> fixture.journal()
                        .file()
                        .write(t -> t.sql().execute("update entry set nature = 'EXERCISE' where seq = 1"))
                        .join())
                .as("another nature than the store's")
                .isNotNull();
        assertThatThrownBy(() -> fixture.journal()
                        .file()
                        .write(t -> t.sql().execute("update nature set nature = 'EXERCISE'"))
                        .join())
                .as("the nature of the store")
                .isNotNull();
    }

    @Test
    void anEntryOfANewerVersionIsKeptByteForByteAndShownAsSuch() {
        var newer = new Payload.Unknown("mood-noted", 3, "{ \"zeta\":1.50, \"alpha\" : \"é\" }");
        var newerVersion = new Payload.Unknown("logged", 2, "{\"mood\":\"calm\"}");
        var one = fixture.record(newer);
        var two = fixture.record(newerVersion);
        fixture.close();
        fixture.open();
        assertThat(fixture.journal().find(one.ref()).orElseThrow().payload()).isEqualTo(newer);
        assertThat(fixture.journal().latest(Payload.Unknown.class, 5)).containsExactly(two, one);
        assertThat(fixture.journal().latest(Payload.Logged.class, 5)).isEmpty();
        assertThat(fixture.journal().verify()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void whatIsErasedIsGoneEverywhereAndTheChainStillHolds() throws IOException {
        var kept = fixture.record(line("À garder"));
        var entry = fixture.record(line("Nom d’une victime"));
        var redacted = fixture.journal()
                .redact(entry.ref(), "demande d’effacement", Optional.of(LedgerFixture.INES.id()))
                .join()
                .orElseThrow();
        assertThat(fixture.journal().find(entry.ref()).orElseThrow().payload()).isEqualTo(new Payload.Erased());
        assertThat(redacted.payload()).isEqualTo(new Payload.Redacted(entry.ref(), "demande d’effacement"));
        assertThat(redacted.replaces()).containsExactly(entry.ref());
        assertThat(fixture.journal().latest(Payload.Erased.class, 5)).hasSize(1);
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Intact(4));
        fixture.close();
        try (var copy = fixture.files().openCopy()) {
            var texts = new ArrayList<String>();
            copy.replay(item -> texts.add(new String(item.record(), StandardCharsets.UTF_8)));
            assertThat(texts).hasSize(5).noneMatch(text -> text.contains("victime"));
            assertThat(texts).anyMatch(text -> text.contains("À garder"));
        }
        // and a journal made again from the copy does not bring it back
        Files.delete(folder.resolve("journal.mv.db"));
        fixture.open();
        assertThat(fixture.journal().find(entry.ref()).orElseThrow().payload()).isEqualTo(new Payload.Erased());
        assertThat(fixture.journal().find(kept.ref()).orElseThrow().payload()).isEqualTo(line("À garder"));
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Intact(5));
    }

    @Test
    void erasingWhatIsNotThereDoesNothing() {
        var entry = fixture.record(line("Panne"));
        var absent = new EntryRef(entry.ref().origin(), 99);
        assertThat(fixture.journal().redact(absent, "aucune", Optional.empty()).join())
                .isEmpty();
        assertThat(fixture.journal().size()).isEqualTo(2);
    }

    @Test
    void someoneElseCatchesUpByTheNumbersItHasSeen() {
        var one = fixture.record(line("un"));
        fixture.stopUncleanly();
        fixture.open();
        var two = fixture.record(line("deux"));
        var missed = new ArrayList<Entry>();
        fixture.journal().replayAfter(Map.of(one.ref().origin(), 1L, two.ref().origin(), 1L), missed::add);
        assertThat(missed).containsExactly(one, two);
    }

    @Test
    void whatCannotBeRecordedLeavesNoTrace() {
        assertThatThrownBy(() -> fixture.record(new Payload.Erased()))
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fixture.record(line("x".repeat(1 << 21))))
                .hasCauseInstanceOf(IllegalArgumentException.class);
        fixture.record(line("Suite"));
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Intact(2));
    }

    private List<Entry> replayed() {
        var all = new ArrayList<Entry>();
        fixture.journal().replay(all::add);
        return all;
    }
}
