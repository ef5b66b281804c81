// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportLayout;
import org.vigie.core.source.ImportMapping;
import org.vigie.core.source.ImportMapping.DayOrder;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import FILE`: takes in the mentions of a file, or tries it, and ends with one line of JSON. A scenario, Vigie's own
/// or
/// another program's, is known by its form and goes to the station's library.
@Command(name = "import")
public final class ImportFile implements Callable<Integer> {
    /// The file can't be read.
    private static final int UNREADABLE = 1;

    private final Imports trial;
    private final Function<Optional<Path>, Desk> open;
    private final ScenarioTrial scenarios;
    private final CliTexts texts;
    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.import.file")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.data")
    private @Nullable Path data;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry")
    private boolean dry;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", descriptionKey = "cli.import.map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "cli.import.zone")
    private ZoneId zone = ZoneId.systemDefault();

    @Option(names = "--month-first", descriptionKey = "cli.import.month")
    private boolean monthFirst;

    @Option(names = "--refused", paramLabel = "CSV", descriptionKey = "cli.import.refused")
    private @Nullable Path refused;

    @Option(names = "--chronogramme", descriptionKey = "cli.import.chronogramme")
    private boolean chronogramme;

    /// Where imported mentions and scenarios go: a store that was opened for it.
    public interface Desk extends AutoCloseable {
        Imports imports();

        /// Of the station, without a room.
        Acts acts();

        Journal journal();

        @Override
        void close();
    }

    /// @param trial tries files without a store
    /// @param open opens the store in this folder, or in the usual one
    public ImportFile(Imports trial, Function<Optional<Path>, Desk> open, CliTexts texts, PrintStream out) {
        this.trial = trial;
        this.open = open;
        this.scenarios = new ScenarioTrial(texts, out);
        this.texts = texts;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (chronogramme || ScenarioTrial.recognises(file))
            return dry ? scenarios.run(file) : scenarios.keep(file, () -> open.apply(Optional.ofNullable(data)));
        return switch (trial.look(file.toUri(), zone)) {
            case Imports.Unreadable unreadable -> unreadable(unreadable, "");
            case Imports.Look.Preview preview -> run(preview.layout(), chosen(preview.mapping()));
        };
    }

    private int run(ImportLayout layout, ImportMapping mapping) throws IOException, InterruptedException {
        if (dry) return report(layout, trial.run(file.toUri(), layout, mapping, true, Imports.Watcher.NONE));
        try (var desk = open.apply(Optional.ofNullable(data))) {
            return report(layout, desk.imports().run(file.toUri(), layout, mapping, false, Imports.Watcher.NONE));
        }
    }

    private int report(ImportLayout layout, Imports.Outcome outcome) throws IOException {
        return switch (outcome) {
            case Imports.Unreadable unreadable ->
                unreadable(unreadable, texts.get("cli.import.columns", String.join(" · ", layout.columns())));
            case Imports.Outcome.Done(var report) -> {
                if (refused != null)
                    try (var writer = Files.newBufferedWriter(refused)) {
                        trial.writeRefused(report, writer);
                    }
                out.println(texts.get("cli.import.counts", report.read(), report.accepted()));
                new TreeMap<>(report.refused())
                        .forEach((fault, count) -> out.println(
                                texts.get("cli.import.refused.why", texts.get("imports.row." + fault.name()), count)));
                out.println(figures(layout, report));
                yield 0;
            }
        };
    }

    /// @param more what helps to choose columns, where they are what is missing
    private int unreadable(Imports.Unreadable unreadable, String more) {
        out.println(texts.get(
                "imports.problem",
                file,
                texts.get("imports.fault." + unreadable.fault().name())));
        if (!more.isEmpty()) out.println(more);
        out.println(new ObjectMapper()
                .createObjectNode()
                .put("file", String.valueOf(file.getFileName()))
                .put("unreadable", unreadable.fault().name())
                .put("detail", unreadable.detail()));
        return UNREADABLE;
    }

    private static ObjectNode figures(ImportLayout layout, ImportReport report) {
        var figures = new ObjectMapper().createObjectNode();
        figures.put("file", report.file()).put("sha256", report.hash().hex());
        figures.put("format", layout.format().name()).put("family", layout.family());
        figures.put("end", report.end().name()).put("read", report.read()).put("accepted", report.accepted());
        figures.put("fresh", report.fresh())
                .put("duplicate", report.duplicate())
                .put("edited", report.edited());
        var reasons = figures.putObject("refused");
        new TreeMap<>(report.refused()).forEach((fault, count) -> reasons.put(fault.name(), count));
        return figures;
    }

    private ImportMapping chosen(ImportMapping proposed) {
        var mapping = proposed;
        for (var choice : columns.entrySet()) mapping = mapping.with(field(choice.getKey()), choice.getValue());
        return monthFirst ? mapping.with(DayOrder.MONTH_FIRST) : mapping;
    }

    private ImportField field(String name) {
        try {
            return ImportField.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            var line = spec == null ? null : spec.commandLine();
            if (line == null) throw unknown;
            throw new ParameterException(line, "--map " + name, unknown);
        }
    }
}
