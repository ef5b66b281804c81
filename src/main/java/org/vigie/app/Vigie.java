// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.InstantSource;
import javafx.application.Platform;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.Options;

/// The life of the program with its window: opens the station beside the toolkit, shows the window, ends both.
final class Vigie {
    /// The station could not be opened, or the picture not made; the reason was said.
    static final int FAILED = 3;

    private final Ending ending;
    private final DataFolder folders;
    private final InstantSource clock;
    private final CliTexts texts;

    Vigie(PrintStream out, DataFolder folders, InstantSource clock, CliTexts texts) {
        this.ending = new Ending(out, System.err);
        this.folders = folders;
        this.clock = clock;
        this.texts = texts;
    }

    /// Runs until the window is closed or the picture is made, and returns the exit code.
    int run(Options options) {
        boolean display = Display.isThere(System.getProperty("os.name", ""), System.getenv());
        boolean picture = options.screenshot().isPresent();
        boolean inMemory = picture || options.headless() || !display;
        if (inMemory) Display.drawInMemory();
        try {
            var data = options.data().isPresent()
                    ? options.data().get()
                    : picture ? Files.createTempDirectory("vigie-picture") : folders.data();
            var door = new StationDoor(data, folders.config(), clock, texts);
            var preferences = new PreferencesFile(folders.config());
            // the store opens while the toolkit starts
            var opening = door.openBeside();
            Platform.setImplicitExit(false);
            var session = new Session(options, door, preferences, clock, texts, inMemory, ending);
            Runtime.getRuntime().addShutdownHook(new Thread(session::stop, "close"));
            Platform.startup(() -> session.begin(opening));
            ending.await();
            session.close();
        } catch (UnsupportedOperationException noWindow) {
            // GTK or another part of the window system is missing
            ending.with(
                    FAILED,
                    texts.get(
                            "cli.nowindow",
                            String.valueOf(noWindow.getMessage()).replaceAll("\\.$", "")));
        } catch (IOException noFolder) {
            ending.with(FAILED, texts.get("cli.picture.failed", String.valueOf(noFolder.getMessage())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ending.code();
    }

    /// How a session tells that it is over.
    interface End {
        void with(int code, String sentence);
    }
}
