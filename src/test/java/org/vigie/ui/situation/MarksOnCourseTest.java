// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Spoken;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// What was sent stands on the curve at its instant, and the keyboard walks it.
@ExtendWith(FxTest.class)
class MarksOnCourseTest {
    private static final Instant POST = SituationRoom.NOW.minus(Duration.ofMinutes(150));
    private static final Instant LIST = SituationRoom.NOW.minus(Duration.ofMinutes(50));

    private final SituationRoom room = new SituationRoom();
    private final Frame frame = TestRooms.frame();
    private final List<Spoken> after = new ArrayList<>();
    private SituationScreen screen;
    private Stand stand;

    private void open() {
        for (int minute = 300; minute > 0; minute--)
            room.say(SituationRoom.NOW.minusSeconds(60L * minute), "Box 7 en panne", -0.5, 20);
        room.log(LogType.DECISION, "Cellule activée.", SituationRoom.NOW.minus(Duration.ofMinutes(200)));
        sent(1, Outlet.SHORT_POST, POST, new Receipt.Sent("1", "https://social.example/1"));
        sent(2, Outlet.EMAIL, LIST, new Receipt.Sent("250", ""));
        screen = FxTest.onFx(() -> new SituationScreen(
                room.open(),
                room.reader(),
                SituationRoom.TAXONOMY,
                frame,
                new SituationLeads((_, _) -> {}, _ -> {}, after::add, _ -> {}, () -> {}),
                Lanes.live()));
        stand = Stand.show(frame, 1824, 960, () -> (Parent) screen.node());
        until(() -> screen.model().wasReadProperty().get());
        FxTest.runOnFx(screen::focus);
        FxTest.settle();
    }

    private void sent(int number, Outlet outlet, Instant at, Receipt receipt) {
        var account = outlet == Outlet.EMAIL
                ? TestSendings.list(200)
                : TestSendings.account(Way.MASTODON, "https://x.example");
        var sending = TestSendings.order(outlet, account, number).sending();
        var journal = room.room.journal;
        journal.recordAt(new PublishAct.Queued(sending), at.minusSeconds(30));
        int to = outlet == Outlet.EMAIL ? 120 : 1;
        journal.recordAt(new PublishAct.Begun(sending, "key", 0, to), at.minusSeconds(1));
        journal.recordAt(new PublishAct.Answered(sending.id(), 0, to, List.of(receipt)), at);
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(() -> FxTest.onFx(condition));
    }

    private CourseChart chart() {
        return stand.find("#course-chart", CourseChart.class);
    }

    private String spoken() {
        return FxTest.onFx(() -> chart().getAccessibleText());
    }

    private List<Double> places(String selector) {
        return FxTest.onFx(() -> chart().lookupAll(selector).stream()
                .map(Line.class::cast)
                .map(Line::getStartX)
                .sorted()
                .toList());
    }

    @Test
    void marksStandAtTheirInstant() {
        open();
        double now = places(".course-now").getFirst();
        var sent = places(".course-marker-line.sent");
        assertThat(sent).hasSize(2);
        assertThat((now - sent.get(1)) / (now - sent.get(0))).isCloseTo(50.0 / 150, within(0.01));
        var decided = places(".course-marker-line.action").getFirst();
        assertThat((now - sent.get(0)) / (now - decided)).isCloseTo(150.0 / 200, within(0.01));
    }

    @Test
    void keysWalkFromMarkToMarkAndSayThem() {
        open();
        stand.focus("#course-chart").press("Down");
        assertThat(spoken()).contains("Cellule activée");
        stand.press("Down");
        assertThat(spoken())
                .isEqualTo(
                        "13:46 · envoyé par @Altea MASTODON\u00a0: Une panne touche la Box 7. Prochain point à 17:30.");
        assertThat(stand.text("#course-tip")).isEqualTo(spoken());
        stand.press("Down");
        assertThat(spoken()).startsWith("15:26 · envoyé par Box 7 clients (120 courriels partis sur 200)");
        stand.press("Down");
        assertThat(spoken()).as("there is no further one").startsWith("15:26");
        stand.press("Up");
        assertThat(spoken()).startsWith("13:46");
        FxTest.runOnFx(screen.model()::restart);
        until(() -> current().isPresent());
        assertThat(spoken()).as("a new reading loses nobody's place").startsWith("13:46");
        stand.press("Enter");
        assertThat(stand.said()).contains("@Altea MASTODON — Une panne touche la Box 7. Prochain point à 17:30.");
        stand.click("#entry-after");
        assertThat(after).extracting(Spoken::at).containsExactly(POST);
        assertThat(stand.shows("#entry-card")).isFalse();
        stand.focus("#course-chart").press("Left");
        assertThat(current()).as("left and right point at times").isEmpty();
    }

    private Optional<Node> current() {
        return FxTest.onFx(() -> Optional.ofNullable(chart().lookup(".course-marker:current")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMarkThatIsLookedAtIsPictured(boolean dark) {
        if (!dark)
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        open();
        stand.focus("#course-chart").press("Down").press("Down").press("Down");
        stand.picture(dark ? "course-mark-dark-fr" : "course-mark-light-en");
        assertThat(stand.shows("#course-tip")).isTrue();
    }
}
