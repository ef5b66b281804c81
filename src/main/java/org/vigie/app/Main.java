// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import java.util.Locale;
import org.vigie.app.command.BenchCommand;
import org.vigie.app.command.Cli;
import org.vigie.app.command.VigieCommand;

/// The entrance of the program.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var language = Cli.languageOf(args, Locale.getDefault());
        Locale.setDefault(language);
        var commands = new Object[] {new BenchCommand(List.of(), System.out)};
        int exit = new Cli(language).run(new VigieCommand(_ -> 0), commands, args);
        System.exit(exit);
    }
}
