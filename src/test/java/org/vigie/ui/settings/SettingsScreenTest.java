// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Nature;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class SettingsScreenTest {
    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    new TopicId(new UUID(3, 1)),
                    "Panne Box 7",
                    "(« altéa » OU « box 7 » OU #AltéaPanne OU @AlteaTelecom) SAUF « offre d’emploi »"),
            new Topic(new TopicId(new UUID(3, 2)), "Fuite de données", "altéa ET (fuite OU iban) ET langue:fr"),
            new Topic(new TopicId(new UUID(3, 3)), "Ancien sujet", "altéa OU (box"));

    private final Frame frame = TestRooms.frame();
    private final SettingsStand memory = new SettingsStand().withSources();

    @Test
    void everyPartIsDrawnInBothLanguagesAndThemes() {
        memory.memory.topics.addAll(TOPICS);
        for (var section : Section.values()) {
            try (var stand = show(section, 1920 - 96, 1080 - 59 - 56)) {
                stand.picture("settings-" + section + "-fr-dark");
                FxTest.runOnFx(() -> frame.preferences()
                        .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
                stand.picture("settings-" + section + "-en-light");
                assertThat(stand.said()).contains(frame.texts().get(section.text()));
                FxTest.runOnFx(() -> frame.preferences()
                        .set(frame.preferences().get().with(Locale.FRENCH).with(Theme.DARK)));
            }
        }
    }

    @Test
    @Tag("long")
    void everyPartIsDrawnInASmallWindow() {
        for (var section : Section.values()) {
            try (var stand = show(section, 1280 - 56, 720 - 59 - 56)) {
                stand.picture("settings-" + section + "-small");
                assertThat(stand.said()).contains(frame.texts().get(section.text()));
            }
        }
    }

    @Test
    void aReplayOffersNothingThatChangesTheStation() {
        var played =
                new Room(new RoomId(new UUID(1, 9)), "Panne", "2026-004", Nature.REPLAY, TestRooms.WATCH.openedAt());
        var refused = new ArrayList<Section>();
        var read = new ArrayList<Section>();
        for (var section : Section.values())
            try (var stand = show(section, TestRooms.open(played).room(), 1280, 720)) {
                if (stand.said().contains(frame.texts().get("settings.replay"))) refused.add(section);
                if (stand.said().contains(frame.texts().get("settings.replay.look"))) read.add(section);
                if (section == Section.SOURCES) stand.picture("settings-sources-in-a-replay");
            }
        assertThat(refused)
                .containsExactly(
                        Section.PEOPLE,
                        Section.DIRECTORY,
                        Section.ONCALL,
                        Section.CALLS,
                        Section.PUBLISHING,
                        Section.SECURITY,
                        Section.ANALYSIS,
                        Section.PROPOSER,
                        Section.DATA);
        assertThat(read).containsExactly(Section.SOURCES, Section.TOPICS, Section.WEIGHTS, Section.TAXONOMY);
        try (var stand = show(Section.SOURCES, 1280, 720)) {
            assertThat(stand.shows("#settings-replay"))
                    .as("a room that is not played back")
                    .isFalse();
        }
    }

    private Stand show(Section section, int width, int height) {
        return show(section, memory.room(), width, height);
    }

    private Stand show(Section section, OpenRoom room, int width, int height) {
        return Stand.show(frame, width, height, () -> {
            var screen = new SettingsScreen(frame, memory.care(), Optional.of(room), new DirectLanes(), () -> {});
            screen.choose(section);
            return screen.node();
        });
    }
}
