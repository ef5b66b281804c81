// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Screen.Command;

/// Everything that can be asked for anywhere: what the palette lists, the help shows and the keys reach.
final class Commands {
    private final Shell shell;

    Commands(Shell shell) {
        this.shell = shell;
    }

    /// What acts on every page, screens first: on AZERTY the key of Ctrl+6 also sends a minus.
    List<Command> everywhere() {
        var commands = new ArrayList<Command>();
        var rail = shell.journey().railProperty().get();
        for (var screen : rail) commands.add(go(screen));
        for (var screen : rail) if (!isShown(screen)) commands.addAll(screen.commandsElsewhere());
        commands.add(new Command("shell.screen.home", "", shell.journey()::home));
        commands.add(new Command("shell.palette.open", "Ctrl+K", shell::openPalette));
        commands.add(new Command("shell.rooms.open", "Ctrl+Shift+R", shell::switchRoom));
        commands.add(new Command("shell.command.quick", "Ctrl+J", shell::quickEntry));
        if (shell.journey().roomProperty().get().isPresent())
            commands.add(new Command("shell.quick.attach", "Ctrl+Shift+J", shell::attach));
        commands.add(new Command("shell.command.log", "", shell::toggleLog));
        if (shell.journey().canOpenFaq())
            commands.add(new Command("shell.faq.open", "Ctrl+Shift+F", shell.journey()::openFaq));
        if (shell.journey().canOpenCell())
            commands.add(new Command("shell.cell.open", "Ctrl+Shift+O", shell.journey()::openCell));
        if (shell.journey().canOpenScenarios())
            commands.add(new Command("shell.scenarios.open", "Ctrl+Shift+X", shell.journey()::openScenarios));
        if (shell.journey().canPractise())
            commands.add(new Command("shell.practice.open", "Ctrl+Shift+P", shell.journey()::practise));
        commands.add(new Command("shell.level.decide", "Ctrl+L", shell::decideLevel));
        commands.add(new Command("shell.command.undo", "Ctrl+Z", shell::undo));
        if (shell.journey().canImport())
            commands.add(new Command("shell.command.import", "Ctrl+O", shell.journey()::importFile));
        commands.add(new Command("shell.command.nextPanel", "F6", () -> shell.nextPanel(1)));
        commands.add(new Command("shell.command.previousPanel", "Shift+F6", () -> shell.nextPanel(-1)));
        commands.add(new Command("shell.command.help", "F1", shell::openHelp));
        commands.addAll(looks());
        commands.add(new Command("shell.duty.switch", "", shell::switchPerson));
        commands.add(new Command("shell.lock.now", "", shell::lock));
        return commands;
    }

    private boolean isShown(Screen screen) {
        return shell.journey().stopProperty().get() instanceof Stop.Page(var shown) && shown == screen;
    }

    private List<Command> looks() {
        return List.of(
                new Command(
                        "shell.command.theme",
                        "Ctrl+Shift+T",
                        () -> shell.like(p -> p.with(p.theme().other()))),
                new Command("shell.command.language", "", () -> shell.like(Commands::otherLanguage)),
                new Command("shell.command.larger", "Ctrl+Plus", () -> shell.like(Preferences::largerText)),
                new Command("shell.command.smaller", "Ctrl+Minus", () -> shell.like(Preferences::smallerText)),
                new Command(
                        "shell.command.usual", "Ctrl+0", () -> shell.like(p -> p.withText(Preferences.SMALLEST_TEXT))));
    }

    private Command go(Screen screen) {
        var keys = Place.of(screen.name()).map(p -> "Ctrl+" + p.digit()).orElse("");
        return new Command(
                "shell.screen." + screen.name(), keys, () -> shell.journey().show(screen.name()));
    }

    private static Preferences otherLanguage(Preferences now) {
        boolean french = now.language().getLanguage().equals("fr");
        return now.with(french ? java.util.Locale.ENGLISH : java.util.Locale.FRENCH);
    }
}
