// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceHealth;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.log.LogPage;

/// The small parts of the frame that need no toolkit.
class PartsTest {
    @Test
    void aFewLettersFindACommandAndStartsOfWordsWin() {
        assertThat(Fuzzy.fit("ct", "Changer de thème")).isPresent();
        assertThat(Fuzzy.fit("THEME", "Changer de thème")).isPresent();
        assertThat(Fuzzy.fit("tc", "Changer de thème")).as("in order").isEmpty();
        var best = Stream.of("Verrouiller le poste", "Changer de langue", "Réduire le texte", "Texte à sa taille")
                .filter(text -> Fuzzy.fit("texte", text).isPresent())
                .max(java.util.Comparator.comparingInt(
                        text -> Fuzzy.fit("texte", text).orElseThrow()));
        assertThat(best).contains("Réduire le texte");
    }

    @Test
    void theConnectionSaysTheWorstThatIsTrue() {
        var fine = VigieWindowTest.health(SourceHealth.State.OK);
        var failing = trouble(Fault.BAD_STATUS);
        var unreachable = trouble(Fault.UNREACHABLE);
        assertThat(kind(Nature.REAL)).isEqualTo(Connection.Kind.NO_SOURCE);
        assertThat(kind(Nature.REAL, fine, fine)).isEqualTo(Connection.Kind.ONLINE);
        assertThat(kind(Nature.REAL, fine, failing)).isEqualTo(Connection.Kind.PARTLY);
        assertThat(kind(Nature.REAL, unreachable, unreachable)).isEqualTo(Connection.Kind.OFFLINE);
        assertThat(kind(Nature.EXERCISE, fine)).isEqualTo(Connection.Kind.SIMULATED);
        var asleep = new SourceHealth(
                fine.source().with(false),
                SourceHealth.State.SUSPENDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceHealth.Counts.NONE,
                Optional.empty());
        assertThat(kind(Nature.REAL, asleep)).as("suspended ones don't count").isEqualTo(Connection.Kind.NO_SOURCE);
    }

    @Test
    void entriesAreNumberedByTheirPlaceInTheWholeJournal() {
        var test = TestRooms.open(TestRooms.WATCH);
        for (int i = 1; i <= 5; i++)
            test.journal.record(new Payload.Logged(LogType.FACT, "ligne " + i, Optional.empty()));
        var page = LogPage.read(test.journal, TestRooms.WATCH.id(), 3);
        assertThat(page.entries()).extracting(LogPage.Numbered::number).containsExactly(5L, 4L, 3L);
        assertThat(page.next()).isEqualTo(6);
        var elsewhere = LogPage.read(test.journal, TestRooms.EXERCISE.id(), 3);
        assertThat(elsewhere.entries()).as("another room's entries stay there").isEmpty();
        assertThat(elsewhere.next()).isEqualTo(6);
    }

    @Test
    void theStationLocksAfterTheMinutesOfThePreferences() {
        var now = new Instant[] {TestRooms.NOW};
        var preferences = new SimpleObjectProperty<>(Preferences.FIRST.withLockAfter(10));
        var locked = new ArrayList<Instant>();
        var idle = new IdleLock(() -> now[0], preferences, () -> locked.add(now[0]));
        now[0] = TestRooms.NOW.plusSeconds(599);
        idle.tick();
        assertThat(locked).isEmpty();
        idle.touch();
        now[0] = now[0].plusSeconds(599);
        idle.tick();
        assertThat(locked).as("touched meanwhile").isEmpty();
        now[0] = now[0].plusSeconds(1);
        idle.tick();
        assertThat(locked).containsExactly(now[0]);
        preferences.set(Preferences.FIRST.withLockAfter(0));
        now[0] = now[0].plusSeconds(100_000);
        idle.tick();
        assertThat(locked).as("never").hasSize(1);
    }

    private static Connection.Kind kind(Nature nature, SourceHealth... health) {
        return Connection.of(nature, List.of(health)).kind();
    }

    private static SourceHealth trouble(Fault fault) {
        var fine = VigieWindowTest.health(SourceHealth.State.FAILING);
        return new SourceHealth(
                fine.source(),
                SourceHealth.State.FAILING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceHealth.Counts.NONE,
                Optional.of(new SourceHealth.Trouble(fault, "", TestRooms.NOW, 1)));
    }
}
