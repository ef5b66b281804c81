// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/// `message-coverage`: how many texts come with the program for each crisis plan and audience.
@Command(name = "message-coverage")
public final class MessageCoverageCommand implements Callable<Integer> {
    private final Supplier<String> table;
    private final PrintStream out;

    public MessageCoverageCommand(Supplier<String> table, PrintStream out) {
        this.table = table;
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(table.get());
        return 0;
    }
}
