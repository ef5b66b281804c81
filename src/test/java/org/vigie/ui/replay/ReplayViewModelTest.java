// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.ui.replay.TestPlayback.minute;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.replay.ReplayViewModel.Speed;

class ReplayViewModelTest {
    private final TestPlayback playback = new TestPlayback();
    private final List<OpenRoom> shown = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final Lanes lanes = new Lanes() {
        @Override
        public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
            answer.accept(question.get());
        }

        @Override
        public void later(Runnable task) {
            task.run();
        }

        @Override
        public void after(Duration delay, Runnable task) {
            later.add(task);
        }
    };
    private final ReplayViewModel model = new ReplayViewModel(
            playback,
            playback.shown.room().id(),
            lanes,
            new ReplayViewModel.Outlets(shown::add, () -> said.add("refused"), () -> said.add("failed")));

    @Test
    void playsAndPausesAtTheChosenSpeed() {
        model.toggle();
        assertThat(model.playingProperty().get()).isTrue();
        model.speedProperty().set(Speed.FIVE_MINUTES);
        assertThat(playback.asked).contains("×1").endsWith("×300");
        model.toggle();
        assertThat(model.playingProperty().get()).isFalse();
        playback.now = minute(30);
        model.tick();
        assertThat(model.nowProperty().get()).isEqualTo(minute(30));
        assertThat(model.place(minute(30))).isEqualTo(0.5);
        assertThat(model.at(0.25)).isEqualTo(minute(15));
    }

    @Test
    void beginsAnewAtTheEnd() {
        playback.now = model.end();
        model.toggle();
        assertThat(playback.asked).endsWith("seek 0");
        assertThat(playback.playing).isTrue();
    }

    @Test
    void goesFromMarkToMark() {
        model.next();
        assertThat(model.nowProperty().get()).isEqualTo(minute(10));
        assertThat(model.last().orElseThrow().words()).startsWith("2");
        model.next();
        model.next();
        assertThat(model.nowProperty().get()).isEqualTo(minute(40));
        model.next();
        assertThat(model.nowProperty().get()).isEqualTo(model.end());
        assertThat(shown).isEmpty();
        model.previous();
        assertThat(model.nowProperty().get()).isEqualTo(minute(40));
        assertThat(shown).containsExactly(playback.shown);
        model.previous();
        model.previous();
        model.previous();
        assertThat(model.nowProperty().get()).isEqualTo(model.start());
        assertThat(model.last()).isEmpty();
    }

    @Test
    void ofSeveralWishesTheLastCounts() {
        playback.slow = true;
        model.seek(minute(50));
        model.seek(minute(5));
        model.seek(minute(15));
        assertThat(playback.asked).endsWith("seek 50");
        assertThat(model.waitingProperty().get()).isTrue();
        assertThat(model.progressProperty().get()).isZero();
        playback.progress = 0.42;
        model.tick();
        assertThat(model.progressProperty().get()).isEqualTo(0.42);
        playback.seeks.getLast().complete(playback.shown);
        assertThat(playback.asked).endsWith("seek 50", "seek 15");
        playback.seeks.getLast().complete(playback.shown);
        assertThat(model.waitingProperty().get()).isFalse();
        assertThat(shown).hasSize(1);
        playback.slow = true;
        model.seek(minute(1));
        playback.seeks.getLast().completeExceptionally(new IllegalStateException("no room on the disk"));
        assertThat(said).containsExactly("failed");
    }

    @Test
    void saysOnceThatNothingCanBeWritten() {
        playback.refusals.forEach(Runnable::run);
        playback.refusals.forEach(Runnable::run);
        assertThat(said).containsExactly("refused");
        later.forEach(Runnable::run);
        playback.refusals.forEach(Runnable::run);
        assertThat(said).hasSize(2);
        model.close();
        assertThat(playback.refusals).isEmpty();
    }
}
