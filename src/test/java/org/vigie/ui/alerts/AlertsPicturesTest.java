// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Matter;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// Pictures of the screen with a morning's alerts, to be looked at in `target/pictures`: both widths, both themes,
/// both languages. The newest alerts are in view.
@ExtendWith(FxTest.class)
class AlertsPicturesTest {
    private final AlertRoom room = new AlertRoom();
    private final Frame frame = TestRooms.frame();

    private void aMorning() {
        var hour = Duration.ofHours(1);
        var forums = room.raise(
                new Finding.Burst(new Matter.OfSource(new SourceId(new UUID(3, 1)), "Forums"), 702, hour, 35),
                4,
                4,
                176);
        room.raise(
                new Finding.Growth(
                        new Matter.OfTopic(new TopicId(new UUID(3, 2)), "Service injoignable"), 360, 275, hour),
                3,
                3,
                96);
        var leak = room.raise(5, 4, 71);
        room.raise(
                new Finding.LookAlike(new Matter.OfAuthor(new SourceKind("mastodon"), "Altea_SAV_Aide"), 11), 3, 2, 51);
        room.raise(
                new Finding.Loud(
                        new Matter.OfAuthor(new SourceKind("mastodon"), "lea_connect"),
                        OptionalLong.of(182_000),
                        1240,
                        Duration.ofMinutes(12)),
                2,
                4,
                12);
        room.raise(
                new Finding.Loud(
                        new Matter.OfAuthor(new SourceKind("forum"), "data_veilleur"),
                        OptionalLong.empty(),
                        430,
                        Duration.ofMinutes(12)),
                4,
                2,
                9);
        add(new AlertAct.Assigned(leak, Optional.of(TestRooms.INES.id())), 65);
        add(new AlertAct.QuestionAnswered(leak, 1, "true", "no", "capture de 2023, Sécurité SI, 15:31"), 50);
        add(new AlertAct.QuestionAnswered(leak, 1, "exposed", "unproven", "Juridique, 15:36"), 45);
        add(new AlertAct.Placed(leak, new Criticality(5, 3), "démenti publié"), 30);
        add(new AlertAct.Confirmed(forums, CrisisLevel.CRISIS, "Forums saturés, cause connue"), 140);
        level(CrisisLevel.ADVISORY, "rafale forums", 176);
        level(CrisisLevel.ALERT, "cellule activée", 134);
        level(CrisisLevel.CRISIS, "reprise presse", 58);
        add(new CrisisAct.PreArmed(Optional.of(leak), List.of("Direction", "Communication", "Juridique")), 58);
        add(
                new CrisisAct.PreArmingKept(new org.vigie.core.crisis.PreArmingRule(
                        Optional.of(CrisisLevel.CRISIS),
                        List.of(),
                        List.of("Direction", "Communication", "Juridique"))),
                200);
    }

    private void level(CrisisLevel level, String reason, int minutesAgo) {
        add(
                new CrisisAct.LevelDecided(
                        level, reason, Optional.empty(), Optional.of(TestRooms.NOW.plusSeconds(840))),
                minutesAgo);
    }

    private void add(Payload payload, int minutesAgo) {
        room.room.journal.append(new Draft(
                Optional.of(TestRooms.INES.id()),
                Optional.of(TestRooms.EXERCISE.id()),
                TestRooms.NOW.minusSeconds(60L * minutesAgo),
                List.of(),
                payload));
    }

    @Test
    void aMorningsAlertsInEveryDress() {
        aMorning();
        picture("alerts-wide-dark", 1808, 920, Theme.DARK, Locale.FRENCH);
        picture("alerts-wide-light", 1808, 920, Theme.LIGHT, Locale.ENGLISH);
        picture("alerts-narrow-dark", 1208, 560, Theme.DARK, Locale.FRENCH);
    }

    private void picture(String name, int width, int height, Theme theme, Locale language) {
        FxTest.runOnFx(() ->
                frame.preferences().set(frame.preferences().get().with(theme).with(language)));
        var screen = FxTest.onFx(() -> new AlertsScreen(
                room.room.room(),
                TestRooms.people(),
                room.onDuty(),
                frame,
                (_, _) -> {},
                (_, _) -> {},
                (_, _, _) -> {}));
        try (var stand = Stand.show(frame, width, height, () -> (Parent) screen.node())) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> FxTest.onFx(
                            () -> screen.model().listedProperty().get().size() == 6));
            FxTest.runOnFx(() -> screen.model()
                    .choose(room.alert(
                                    screen.model().listedProperty().get().get(3).id())
                            .id()));
            assertThat(stand.picture(name)).exists();
            assertThat(stand.said()).contains("AL-06", "AL-05");
            if (width > 1500) dialogs(stand, name);
        } finally {
            FxTest.runOnFx(screen::close);
        }
    }

    private static void dialogs(Stand stand, String name) {
        stand.click("#side-EVIDENCE");
        stand.picture(name + "-evidence");
        stand.click("#side-RATING");
        stand.picture(name + "-rating");
        stand.click("#open-rules");
        await().atMost(Duration.ofSeconds(20)).until(() -> stand.shows("#rule-form"));
        stand.picture(name + "-rules");
        stand.click("#rules-close").click("#tree-edit");
        stand.picture(name + "-tree");
        stand.press("Esc").click("#matrix-edit");
        stand.picture(name + "-matrix");
        assertThat(stand.shows("#matrix-editor")).isTrue();
        stand.press("Esc");
    }
}
