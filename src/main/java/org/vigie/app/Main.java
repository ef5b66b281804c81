// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vigie.app.bench.AlertLatencyBench;
import org.vigie.app.bench.AnalysisSpeedBench;
import org.vigie.app.bench.Bench;
import org.vigie.app.bench.BurstsBench;
import org.vigie.app.bench.CrowdFloodBench;
import org.vigie.app.bench.CrowdRealismBench;
import org.vigie.app.bench.DuplicatesBench;
import org.vigie.app.bench.EditorBench;
import org.vigie.app.bench.FeedsBench;
import org.vigie.app.bench.FirstWindow;
import org.vigie.app.bench.ForecastBench;
import org.vigie.app.bench.IngestBench;
import org.vigie.app.bench.LanguageBench;
import org.vigie.app.bench.LatencyBench;
import org.vigie.app.bench.LogbookBench;
import org.vigie.app.bench.NarrativesBench;
import org.vigie.app.bench.PulseBench;
import org.vigie.app.bench.QueryBench;
import org.vigie.app.bench.RegisterBench;
import org.vigie.app.bench.RepliesBench;
import org.vigie.app.bench.SentimentBench;
import org.vigie.app.bench.SketchBench;
import org.vigie.app.bench.ToxicityBench;
import org.vigie.app.bench.ViralityBench;
import org.vigie.app.bench.publishing.PublishBench;
import org.vigie.app.command.BenchCommand;
import org.vigie.app.command.Cli;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.ExerciseCommand;
import org.vigie.app.command.ImportFile;
import org.vigie.app.command.MessageCoverageCommand;
import org.vigie.app.command.Options;
import org.vigie.app.command.Rebuild;
import org.vigie.app.command.ScenarioCommand;
import org.vigie.app.command.TrainCommand;
import org.vigie.app.command.VerifyExport;
import org.vigie.app.command.VerifyJournal;
import org.vigie.app.command.VigieCommand;
import org.vigie.app.command.Workshop;
import org.vigie.core.exercise.Course;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Scenario;
import org.vigie.sources.file.FileImports;

/// The entrance of the program.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logs.quiet();
        var language = CliTexts.languageOf(args, Locale.getDefault());
        Locale.setDefault(language);
        var texts = new CliTexts(language);
        var clock = InstantSource.system();
        var folders = DataFolder.ofThisMachine();
        var vigie = new Vigie(System.out, folders, clock, texts);
        // a start from the menu need not wait until every command is ready
        if (args.length == 0) System.exit(vigie.run(Options.USUAL));
        Function<Optional<Path>, StationDoor> station =
                data -> new StationDoor(data.orElseGet(folders::data), folders.config(), clock, texts);
        Workshop.Door workshop = data -> StationWorkshop.open(station.apply(data), texts);
        Workshop.Door consulted = data -> StationWorkshop.consult(station.apply(data), texts);
        var commands = new Object[] {
            new ImportFile(FileImports.withoutRoom(clock), workshop::open, texts, System.out),
            new VerifyJournal(consulted, texts, System.out),
            new VerifyExport(texts, System.out),
            new MessageCoverageCommand(() -> MessageCoverage.table(ShippedMessages.all()), System.out),
            new ScenarioCommand(clock, texts, System.out),
            new Rebuild(consulted, texts, System.out),
            new BenchCommand(benches(clock), System.out),
            new ExerciseCommand(
                    (scenario, speed, posture, told) -> run(scenario, speed, posture, told, clock),
                    texts,
                    System.out,
                    language),
            new TrainCommand(workshop, texts, System.out)
        };
        int exit = new Cli(texts).run(new VigieCommand(vigie::run), commands, args);
        System.exit(exit);
    }

    /// In a folder of its own, which is gone afterwards.
    private static ExerciseCommand.Run run(
            Scenario scenario, double speed, Posture posture, Consumer<Course.Firing> told, InstantSource clock)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("vigie-exercise");
        try {
            return new ScenarioRun(scenario, speed, posture, clock).play(folder, told);
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    /// What `bench` measures.
    static List<Bench> benches(InstantSource clock) {
        return List.of(
                new FirstWindow(
                        home -> new DataFolder(System.getProperty("os.name", ""), home, Map.of()).data(),
                        Display::drawWhereOneCan),
                new AlertLatencyBench(Display::drawWhereOneCan),
                new BurstsBench(),
                new FeedsBench(),
                new ForecastBench(),
                new IngestBench(),
                new QueryBench(),
                new LatencyBench(),
                new LanguageBench(),
                new LogbookBench(),
                new NarrativesBench(),
                new DuplicatesBench(),
                new EditorBench(Display::drawWhereOneCan),
                new CrowdRealismBench(),
                new CrowdFloodBench(
                        () -> Wiring.sources(clock, _ -> Optional.empty(), (_, _) -> {}), Display::drawWhereOneCan),
                new RegisterBench(Display::drawWhereOneCan),
                new RepliesBench(),
                new PublishBench(),
                new SentimentBench(),
                new ToxicityBench(),
                new AnalysisSpeedBench(),
                new ViralityBench(),
                new SketchBench(),
                new PulseBench(
                        () -> Wiring.sources(clock, _ -> Optional.empty(), (_, _) -> {}), Display::drawWhereOneCan));
    }
}
