// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vigie.core.event.CellEvent;
import org.vigie.core.message.Fillings;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.TestDesks;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

class MediaViewModelTest {
    private final MediaRoom room = new MediaRoom().filled();
    private final AtomicInteger read = new AtomicInteger();
    private final MediaViewModel model = new MediaViewModel(
            room.memory.room(),
            () -> {
                read.incrementAndGet();
                return Outbox.EMPTY;
            },
            new DirectLanes());

    @Test
    void nothingIsReadWhileNobodyLooks() {
        var arrived = List.of(new CellEvent.MentionsArrived(PublicPlace.PRESS.id(), List.of(), TestRooms.NOW));
        model.happened(arrived);
        assertThat(read).hasValue(0);
        assertThat(model.edition().isRead()).isFalse();
        model.shown(true);
        assertThat(read).hasValue(1);
        assertThat(model.edition().stories()).hasSize(2);
    }

    @Test
    void aSearchNarrowsWhatIsShownInEveryMedium() {
        model.shown(true);
        model.searchProperty().set("maire");
        assertThat(model.edition().stories())
                .extracting(story -> story.opening().name())
                .containsExactly("Le Courrier du Val");
        model.mediumProperty().set(Medium.MICROBLOG);
        assertThat(model.edition().stories()).as("the same words").isEmpty();
        model.searchProperty().set("");
        assertThat(model.edition().stories()).hasSize(2);
        assertThat(model.edition().isCut()).isFalse();
    }

    @Test
    void whatCouldNotBeReadIsSaidAndReadAgainOnDemand() {
        var broken = new AtomicBoolean(true);
        var failing = new MediaViewModel(
                room.memory.room(),
                () -> {
                    if (broken.get()) throw new IllegalStateException("The journal is away.");
                    return Outbox.EMPTY;
                },
                new DirectLanes());
        failing.mediumProperty().set(Medium.MICROBLOG);
        failing.shown(true);
        assertThat(failing.failedProperty().get()).isTrue();
        assertThat(failing.edition().isRead()).isFalse();
        broken.set(false);
        failing.retry();
        assertThat(failing.failedProperty().get()).isFalse();
        assertThat(failing.edition().stories()).hasSize(2);
    }

    @Test
    void nobodySpeaksThereThroughADeskThatPublishes() {
        var real = TestRooms.open(TestRooms.WATCH).room();
        var desk = TestDesks.of(real, MediaRoom.SHIPPED);
        assertThatThrownBy(() -> new Spokesperson(
                        real,
                        desk,
                        new TestStation(),
                        MediaRoom.SHIPPED,
                        () -> Fillings.NONE,
                        new DirectLanes(),
                        UUID::randomUUID))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
