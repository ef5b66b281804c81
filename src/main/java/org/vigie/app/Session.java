// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.app.StationDoor.Opening;
import org.vigie.app.bench.FirstFrame;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.Options;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.shell.VigieWindow;
import org.vigie.ui.unlock.UnlockView;
import org.vigie.ui.unlock.UnlockViewModel;

/// One run of the window: from the opened station, or the question for its passphrase, to the last picture.
final class Session implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Options options;
    private final StationDoor door;
    private final PreferencesFile preferences;
    private final InstantSource clock;
    private final CliTexts texts;
    private final boolean inMemory;
    private final Vigie.End end;
    private final AtomicBoolean closed = new AtomicBoolean();
    private @Nullable Wiring wiring;
    private @Nullable VigieWindow window;

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

    /// On the JavaFX thread, once the toolkit runs.
    void begin(CompletableFuture<Opening> opening) {
        try {
            var frame = Frame.of(chosen(), zone());
            var stage = new Stage();
            stage.setOnHidden(_ -> end.with(0, ""));
            switch (opening.join()) {
                case Opening.Opened(var station) -> show(stage, frame, station);
                case Opening.NeedsWords(boolean otherAccount) -> ask(stage, frame, otherAccount);
                case Opening.NotOpened(var sentence) -> end.with(Vigie.FAILED, sentence);
                case Opening.WrongWords _, Opening.Paused _ -> throw new IllegalStateException("No words were said.");
            }
        } catch (RuntimeException bug) {
            LOG.error("The window could not be shown", bug);
            end.with(Vigie.FAILED, texts.get("cli.notopened.broken", door.folder(), String.valueOf(bug.getMessage())));
        }
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) return;
        var showing = window;
        if (showing != null) Fx.run(showing::close);
        var parts = wiring;
        if (parts != null) parts.close();
    }

    private void go(String screen) {
        var showing = window;
        if (showing != null) showing.show(screen);
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

    private void ask(Stage stage, Frame frame, boolean otherAccount) {
        if (inMemory) {
            end.with(Vigie.FAILED, texts.get("cli.notopened.words", door.folder()));
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
                        case Opening.Opened(var station) -> show(stage, frame, station);
                        case Opening.NotOpened(var sentence) -> end.with(Vigie.FAILED, sentence);
                        case Opening.NeedsWords _, Opening.WrongWords _, Opening.Paused _ ->
                            ask(stage, frame, otherAccount);
                    }
                },
                Unlocking::ask);
        var scene = new Scene(new UnlockView(model, frame, reason), 1280, 720);
        frame.preferences().get().theme().dress(scene, frame.preferences().get().textPercent());
        stage.setTitle("Vigie");
        stage.setScene(scene);
        stage.show();
    }

    private void show(Stage stage, Frame frame, OpenStation station) {
        var parts = new Wiring(station, storyAt());
        wiring = parts;
        var shown = new VigieWindow(frame, parts.station(), parts.screens(frame, this::go));
        window = shown;
        if (inMemory)
            shown.openOffscreen(stage, options.size().width(), options.size().height());
        else shown.open(stage);
        FirstFrame.announce(stage.getScene());
        // what was asked on the command line is for this run; what is chosen in the window is kept
        frame.preferences().subscribe((_, now) -> preferences.save(now));
        if (inMemory) new Pictures(options, parts, shown, texts, end).begin();
        else if (options.demo()) parts.openDemo(options.speed(), shown);
    }
}
