// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Spoken;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// What was sent stands on the bars at its instant, and the keyboard walks it.
@ExtendWith(FxTest.class)
class MarksOnVolumeTest {
    private final WatchRoom room = new WatchRoom();
    private final Frame frame = TestRooms.frame();
    private final List<Spoken> after = new ArrayList<>();
    private WatchScreen screen;
    private Stand stand;

    private void open() {
        for (int minute = 118; minute > 0; minute -= 3) room.say("La box 7 ne répond plus", minute);
        sent(1, 100);
        sent(2, 60);
        sent(3, 20);
        screen = FxTest.onFx(() -> new WatchScreen(
                room.open(Nature.EXERCISE),
                room,
                WatchPictures.catalog(),
                TestReasons.PLAIN,
                List.of(),
                frame,
                new Noted()));
        stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node());
        until(() -> places().size() == 3);
    }

    private void sent(int number, int minutesAgo) {
        room.now = at(minutesAgo);
        var sending = TestSendings.order(
                        Outlet.SHORT_POST, TestSendings.account(Way.MASTODON, "https://x.example"), number)
                .sending();
        room.log.record(new PublishAct.Queued(sending));
        room.log.record(new PublishAct.Begun(sending, "key", 0, 1));
        room.log.record(new PublishAct.Answered(sending.id(), 0, 1, List.of(new Receipt.Sent("1", ""))));
        room.now = WatchRoom.NOON;
    }

    private static Instant at(int minutesAgo) {
        return WatchRoom.NOON.minusSeconds(60L * minutesAgo);
    }

    private final class Noted implements Outlets {
        private final NotedOutlets others = new NotedOutlets(new ArrayList<>());

        @Override
        public void sources() {
            others.sources();
        }

        @Override
        public void alerts() {
            others.alerts();
        }

        @Override
        public void importFile() {
            others.importFile();
        }

        @Override
        public void after(Spoken said) {
            after.add(said);
        }

        @Override
        public void openLink(String address) {
            others.openLink(address);
        }
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(condition);
    }

    private VolumeChart chart() {
        return stand.find("#volume-chart", VolumeChart.class);
    }

    private String spoken() {
        return FxTest.onFx(() -> chart().getAccessibleText());
    }

    private List<Double> places() {
        return FxTest.onFx(() -> chart().lookupAll(".said-line").stream()
                .filter(Line.class::isInstance)
                .map(line -> ((Line) line).getStartX())
                .sorted()
                .toList());
    }

    @Test
    void marksStandAtTheirInstant() {
        open();
        var x = places();
        assertThat((x.get(1) - x.get(0)) / (x.get(2) - x.get(0))).isCloseTo(0.5, within(0.01));
        assertThat(FxTest.onFx(() -> chart().instant(x.get(0)))).isBetween(at(101), at(99));
        assertThat(FxTest.onFx(() -> chart().instant(x.get(2)))).isBetween(at(21), at(19));
    }

    @Test
    void keysWalkFromMarkToMarkSayThemAndOpenWhatCameAfter() {
        open();
        stand.focus("#volume-chart").press("Up");
        assertThat(spoken())
                .isEqualTo(
                        "13:40 · envoyé par @Altea MASTODON\u00a0: Une panne touche la Box 7. Prochain point à 17:30.");
        assertThat(stand.text("#said-tip")).isEqualTo(spoken());
        stand.press("Up");
        assertThat(spoken()).startsWith("13:00 ·");
        stand.press("Up").press("Up");
        assertThat(spoken()).as("there is no further one").startsWith("12:20 ·");
        stand.press("Down");
        assertThat(spoken()).startsWith("13:00 ·");
        stand.press("Enter");
        assertThat(after).extracting(Spoken::at).containsExactly(at(60));
        room.now = WatchRoom.NOON;
        sent(4, 1);
        until(() -> places().size() == 4);
        assertThat(stand.text("#said-tip"))
                .as("a new mark loses nobody's place")
                .startsWith("13:00 ·");
        stand.press("Esc");
        assertThat(stand.shows("#said-tip")).isFalse();
        stand.press("Down").press("Right");
        assertThat(stand.shows("#said-tip")).as("left and right choose bars").isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMarkThatIsLookedAtIsPictured(boolean dark) {
        if (!dark)
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        open();
        stand.focus("#volume-chart").press("Up").press("Up");
        stand.picture(dark ? "volume-mark-dark-fr" : "volume-mark-light-en");
        assertThat(stand.shows("#said-tip")).isTrue();
    }
}
