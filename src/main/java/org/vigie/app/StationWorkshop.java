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
    /// Opens it, asking for the passphrase in the terminal where one is needed, and enters it: what the command does is
    /// said to be done by the person of this account.
    static Workshop open(StationDoor door, CliTexts texts) {
        return entered(opened(door, texts));
    }

    /// Opens a station that is there, and enters nothing in its journal.
    static Workshop consult(StationDoor door, CliTexts texts) {
        if (!door.isThere()) throw new Closed(texts.get("cli.notopened.none", door.folder()));
        return new StationWorkshop(opened(door, texts));
    }

    private static OpenStation opened(StationDoor door, CliTexts texts) {
        return switch (door.open()) {
            case Opening.Opened(var station) -> station;
            case Opening.NotOpened(var sentence) -> throw new Closed(sentence);
            case Opening.NeedsWords(boolean otherAccount) -> asking(door, texts, otherAccount);
            case Opening.WrongWords _, Opening.Paused _ -> asking(door, texts, false);
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

    private static OpenStation asking(StationDoor door, CliTexts texts, boolean otherAccount) {
        Console terminal = System.console();
        if (terminal == null || !terminal.isTerminal())
            throw new Closed(texts.get(otherAccount ? "cli.notopened.account" : "cli.notopened.words", door.folder()));
        while (true) {
            var said = terminal.readPassword("%s ", texts.get("cli.words"));
            if (said == null || said.length == 0) throw new Closed(texts.get("cli.notopened.words", door.folder()));
            switch (door.open(said)) {
                case Opening.Opened(var station) -> {
                    return station;
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
