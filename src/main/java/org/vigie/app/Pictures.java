// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.app.command.Cli;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.Options;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.shell.VigieWindow;

/// What a window does that nobody sees: one picture and the end, or the current screen again and again.
final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    /// Lists, charts and facets are asked for away from the screen: they get this long to arrive.
    private static final Duration SETTLING = Duration.ofMillis(2500);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Options options;
    private final Wiring wiring;
    private final VigieWindow window;
    private final CliTexts texts;
    private final Vigie.End end;

    Pictures(Options options, Wiring wiring, VigieWindow window, CliTexts texts, Vigie.End end) {
        this.options = options;
        this.wiring = wiring;
        this.window = window;
        this.texts = texts;
        this.end = end;
    }

    /// On the JavaFX thread.
    void begin() {
        if (options.screenshot().isPresent()) one(options.screenshot().get());
        else {
            var file = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "vigie-" + ProcessHandle.current().pid() + ".png");
            System.out.println(texts.get("cli.nodisplay", file));
            if (options.demo()) wiring.openDemo(options.speed(), window);
            again(file);
        }
    }

    /// The start screen is drawn without a room; any other needs one: the demo's.
    private void one(Path file) {
        var screen = options.screen().orElse("accueil");
        if (screen.equals("accueil") || screen.equals("home")) {
            after(SETTLING, () -> finish(file));
            return;
        }
        wiring.openDemo(options.speed(), window).whenComplete((room, failed) -> {
            if (failed != null) {
                LOG.error("The demo did not open", failed);
                end.with(Vigie.FAILED, texts.get("cli.picture.failed", String.valueOf(failed.getMessage())));
                return;
            }
            until(() -> wiring.isStoryTold(), PATIENCE, () -> {
                if (!window.show(ScreenNames.named(screen)))
                    end.with(Cli.USAGE_ERROR, texts.get("cli.picture.noscreen", screen));
                else after(SETTLING, () -> finish(file));
            });
        });
    }

    private void finish(Path file) {
        try {
            window.snapshot(file);
            end.with(0, texts.get("cli.picture", file.toAbsolutePath()));
        } catch (IOException | RuntimeException failed) {
            LOG.debug("No picture", failed);
            end.with(Vigie.FAILED, texts.get("cli.picture.failed", String.valueOf(failed.getMessage())));
        }
    }

    private void again(Path file) {
        after(BEAT, () -> {
            try {
                window.snapshot(file);
            } catch (IOException | RuntimeException failed) {
                LOG.warn("The screen could not be drawn: {}", failed.getMessage());
            }
            again(file);
        });
    }

    private static void until(BooleanSupplier condition, Duration patience, Runnable then) {
        if (condition.getAsBoolean() || patience.isNegative()) Fx.later(then);
        else
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
                    .execute(() -> until(condition, patience.minusMillis(100), then));
    }

    private static void after(Duration delay, Runnable task) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> Fx.later(task));
    }
}
