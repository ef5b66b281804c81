// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.app.StationDoor.Opening;
import org.vigie.app.bench.FirstFrame;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.Options;
import org.vigie.core.cell.OpenRoom;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.shell.VigieWindow;
import org.vigie.ui.unlock.ClosedView;
import org.vigie.ui.unlock.UnlockView;
import org.vigie.ui.unlock.UnlockViewModel;

/// One run of the window: from the opened station, or the question for its passphrase, to the last picture.
final class Session implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final Duration SEEN = Duration.ofMillis(300);

    private final Options options;
    private final StationDoor door;
    private final PreferencesFile preferences;
    private final InstantSource clock;
    private final CliTexts texts;
    private final boolean inMemory;
    private final Vigie.End end;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile CompletableFuture<?> arriving = CompletableFuture.completedFuture(true);
    private volatile Runnable proceed = () -> {};
    private volatile @Nullable Wiring wiring;
    private @Nullable VigieWindow window;
    private @Nullable Stage stage;

    Session(
            Options options,
            StationDoor door,
            PreferencesFile preferences,
            InstantSource clock,
            CliTexts texts,
            boolean inMemory,
            Vigie.End end) {
        this.options = options;
        this.door = door;
        this.preferences = preferences;
        this.clock = clock;
        this.texts = texts;
        this.inMemory = inMemory;
        this.end = end;
    }

    /// On the JavaFX thread, once the toolkit runs. The window shows while the store still opens.
    void begin(StationDoor.UnderWay opening) {
        try {
            var frame = Frame.of(chosen(), zone());
            stage = new Stage();
            stage.setOnHidden(_ -> end.with(0, ""));
            if (opening.byItself().join()) {
                show(frame, opening);
                return;
            }
            switch (opening.outcome().join()) {
                case Opening.Opened _ -> throw new IllegalStateException("It opened by itself.");
                case Opening.NeedsWords(boolean otherAccount) -> ask(frame, otherAccount);
                case Opening.NotOpened(var sentence) -> refuse(frame, sentence);
                case Opening.WrongWords _, Opening.Paused _ -> throw new IllegalStateException("No words were said.");
            }
        } catch (RuntimeException bug) {
            LOG.error("The window could not be shown", bug);
            end.with(Vigie.FAILED, texts.get("cli.notopened.broken", door.folder(), String.valueOf(bug.getMessage())));
        }
    }

    @Override
    public void close() {
        close(VigieWindow::close);
    }

    /// Closes while the process ends: the toolkit ends beside it and takes the window away itself.
    void stop() {
        close(VigieWindow::letGo);
    }

    private void close(Consumer<VigieWindow> leave) {
        if (!closed.compareAndSet(false, true)) return;
        var showing = window;
        if (showing != null) Fx.run(() -> leave.accept(showing));
        // a store that is half open can't be closed in order
        proceed.run();
        arriving.join();
        var parts = wiring;
        if (parts != null) parts.close();
    }

    /// Where pages lead in this run's window.
    private final class Way implements Ways {
        @Override
        public void show(String screen) {
            var showing = window;
            if (showing != null) showing.show(screen);
        }

        @Override
        public void showCell(OpenRoom room) {
            var showing = window;
            if (showing != null) showing.showCell(room);
        }

        @Override
        public void touched() {
            var showing = window;
            if (showing != null) showing.touched();
        }
    }

    /// A picture shows the demo at its own instant, unless another was asked for.
    private Optional<Instant> storyAt() {
        return options.at().or(() -> options.screenshot().map(_ -> DemoCase.OPENING));
    }

    /// A picture of the story shows the story's hours, wherever it is made.
    private ZoneId zone() {
        return options.screenshot().isPresent() ? DemoCase.ZONE : ZoneId.systemDefault();
    }

    private Preferences chosen() {
        var saved = preferences.load(Locale.getDefault());
        var chosen = options.language().map(saved::with).orElse(saved);
        var theme = options.theme().map(t -> Theme.valueOf(t.name())).orElse(chosen.theme());
        return chosen.with(theme).withText(options.textSize().orElse(chosen.textPercent()));
    }

    /// Says in the window why nothing opens; without one, where the program was started from.
    private void refuse(Frame frame, String sentence) {
        var here = stage;
        if (inMemory || here == null) {
            end.with(Vigie.FAILED, sentence);
            return;
        }
        here.setOnHidden(_ -> end.with(Vigie.FAILED, sentence));
        put(here, frame, new ClosedView(frame, sentence, here::hide));
    }

    private static void put(Stage stage, Frame frame, Parent view) {
        var scene = new Scene(view, 1280, 720);
        frame.preferences().get().theme().dress(scene, frame.preferences().get().textPercent());
        stage.setTitle("Vigie");
        stage.setScene(scene);
        stage.show();
    }

    private void ask(Frame frame, boolean otherAccount) {
        if (inMemory) {
            end.with(
                    Vigie.FAILED,
                    texts.get(otherAccount ? "cli.notopened.account" : "cli.notopened.words", door.folder()));
            return;
        }
        var reason = otherAccount ? UnlockView.Reason.OTHER_ACCOUNT : UnlockView.Reason.PASSPHRASE;
        var opened = new CompletableFuture<Opening>();
        var model = new UnlockViewModel(
                said -> {
                    var answer = door.open(said);
                    return switch (answer) {
                        case Opening.WrongWords(int left) -> new UnlockViewModel.Answer.Wrong(left);
                        case Opening.Paused(Instant until) -> new UnlockViewModel.Answer.Paused(until);
                        case Opening.Opened _, Opening.NotOpened _, Opening.NeedsWords _ -> {
                            opened.complete(answer);
                            yield new UnlockViewModel.Answer.Opens();
                        }
                    };
                },
                () -> {
                    switch (opened.join()) {
                        case Opening.Opened _ -> show(frame, StationDoor.UnderWay.over(opened));
                        case Opening.NotOpened(var sentence) -> refuse(frame, sentence);
                        case Opening.NeedsWords _, Opening.WrongWords _, Opening.Paused _ -> ask(frame, otherAccount);
                    }
                },
                Unlocking::ask);
        put(Objects.requireNonNull(stage), frame, new UnlockView(model, frame, reason));
    }

    private void show(Frame frame, StationDoor.UnderWay opening) {
        var coming = new CompletableFuture<Wiring>();
        proceed = opening::goOn;
        arriving = opening.outcome()
                .thenAccept(outcome -> arrive(frame, outcome, coming))
                .exceptionally(this::fail);
        var station = new ComingStation(coming, opening.glance());
        var shown = new VigieWindow(frame, station.station(door), station.screens(frame, new Way()));
        window = shown;
        var here = Objects.requireNonNull(stage);
        if (inMemory)
            shown.openOffscreen(here, options.size().width(), options.size().height());
        else shown.open(here);
        FirstFrame.announce(here.getScene());
        shown.onceSeen(opening::goOn);
        // what was asked on the command line is for this run; what is chosen in the window is kept
        frame.preferences().subscribe((_, now) -> preferences.save(now));
        coming.thenAccept(parts -> Fx.later(() -> goOn(parts, shown)));
    }

    /// The store is open, or will not be. Away from the screen's thread.
    private void arrive(Frame frame, Opening outcome, CompletableFuture<Wiring> coming) {
        switch (outcome) {
            case Opening.Opened(var station) -> {
                var parts = new Wiring(station, storyAt());
                wiring = parts;
                coming.complete(parts);
            }
            // once the window stands, whose place it takes
            case Opening.NotOpened(var sentence) -> Fx.later(() -> refuse(frame, sentence));
            case Opening.NeedsWords _, Opening.WrongWords _, Opening.Paused _ ->
                throw new IllegalStateException("It opened by itself.");
        }
    }

    private void goOn(Wiring parts, VigieWindow shown) {
        if (inMemory && !FirstFrame.isWanted()) new Pictures(options, parts, shown, texts, end).begin();
        else if (options.demo()) parts.openDemo(options.speed(), shown);
        // what the first picture does not need waits until it was seen
        Lanes.live().after(SEEN, () -> {
            // a cache that held this, too, would be linked before the first window (docs/decisions/0016)
            if (closed.get() || FirstFrame.isWanted()) return;
            parts.goOn();
            shown.settle();
        });
    }

    private @Nullable Void fail(Throwable bug) {
        LOG.error("The station could not be shown", bug);
        end.with(Vigie.FAILED, texts.get("cli.notopened.broken", door.folder(), String.valueOf(bug.getMessage())));
        return null;
    }
}
