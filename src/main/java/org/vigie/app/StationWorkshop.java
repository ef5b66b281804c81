// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.Console;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.vigie.app.StationDoor.Opening;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.Workshop;
import org.vigie.core.cell.Maintenance;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;
import org.vigie.core.mention.Mentions;
import org.vigie.core.source.Imports;
import org.vigie.sources.file.FileImports;

/// The station opened for one command: no window, no source running.
record StationWorkshop(OpenStation station) implements Workshop {
    /// Opens it, asking for the passphrase in the terminal where one is needed.
    static Workshop open(StationDoor door, CliTexts texts) {
        return switch (door.open()) {
            case Opening.Opened(var station) -> entered(station);
            case Opening.NotOpened(var sentence) -> throw new Closed(sentence);
            case Opening.NeedsWords _, Opening.WrongWords _, Opening.Paused _ -> asking(door, texts);
        };
    }

    @Override
    public Journal journal() {
        return station.store().journal();
    }

    @Override
    public Mentions mentions() {
        return station.store().mentions();
    }

    @Override
    public Maintenance maintenance() {
        return station.store().maintenance();
    }

    @Override
    public Imports imports() {
        var store = station.store();
        return new FileImports(store.intake(), store.sources(), acts(), station.clock());
    }

    @Override
    public Acts acts() {
        var store = station.store();
        return store.acts(store.onDuty(), Optional.empty(), station.clock());
    }

    @Override
    public void close() {
        station.store().close();
        station.close();
    }

    private static Workshop asking(StationDoor door, CliTexts texts) {
        Console terminal = System.console();
        if (terminal == null || !terminal.isTerminal())
            throw new Closed(texts.get("cli.notopened.words", door.folder()));
        while (true) {
            var said = terminal.readPassword("%s ", texts.get("cli.words"));
            if (said == null || said.length == 0) throw new Closed(texts.get("cli.notopened.words", door.folder()));
            switch (door.open(said)) {
                case Opening.Opened(var station) -> {
                    return entered(station);
                }
                case Opening.NotOpened(var sentence) -> throw new Closed(sentence);
                case Opening.NeedsWords _, Opening.WrongWords _ ->
                    terminal.printf("%s%n", texts.get("cli.words.wrong"));
                case Opening.Paused(var until) -> terminal.printf("%s%n", texts.get("cli.words.paused", time(until)));
            }
        }
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(instant.atZone(ZoneId.systemDefault()));
    }

    private static Workshop entered(OpenStation station) {
        var store = station.store();
        new Newcomer(store.journal(), store.people(), store.onDuty(), station.clock())
                .welcome(System.getProperty("user.name", ""));
        return new StationWorkshop(station);
    }
}
