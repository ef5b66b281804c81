// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.app.bench.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench NAME`: measures, and ends with one line of JSON. Without a name it lists what there is.
@Command(name = "bench")
public final class BenchCommand implements Callable<Integer> {
    private final List<Bench> benches;
    private final PrintStream out;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "cli.bench.name")
    private String name = "";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.bench.data")
    private @Nullable Path data;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "cli.bench.count")
    private long count;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.bench.seed")
    private long seed = 20261014;

    @Option(names = "--model", paramLabel = "DIR", descriptionKey = "cli.bench.model")
    private @Nullable Path model;

    @Option(names = "--curve", descriptionKey = "cli.bench.curve")
    private boolean curve;

    public BenchCommand(List<Bench> benches, PrintStream out) {
        this.benches = List.copyOf(benches);
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        var chosen = benches.stream().filter(b -> b.name().equals(name)).findFirst();
        if (chosen.isEmpty()) {
            benches.forEach(b -> out.printf("%-12s %s%n", b.name(), b.describe()));
            return name.isEmpty() ? 0 : 2;
        }
        BadData.check(data);
        try {
            var figures = chosen.get()
                    .run(new Bench.Setup(
                            Optional.ofNullable(data), count, seed, out, Optional.ofNullable(model), curve));
            out.println(new ObjectMapper().writeValueAsString(figures));
            return 0;
        } catch (IOException | UncheckedIOException failure) {
            throw BadData.because("bench " + name, failure);
        }
    }
}
