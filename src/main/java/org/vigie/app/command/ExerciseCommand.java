// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.vigie.core.exercise.Course;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.scenario.Reading;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.exercise.scenario.ShippedScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `exercise --run FILE|NAME`: plays a whole scenario without a window, with a team that follows a script; says what
/// came
/// and how it ended, and ends with one line of JSON.
@Command(name = "exercise")
public final class ExerciseCommand implements Callable<Integer> {
    private static final int UNREADABLE = 1;
    private static final double MOST_SPEED = 10_000;

    private final Player player;
    private final CliTexts texts;
    private final PrintStream out;
    private final Tongue tongue;

    @Option(names = "--run", paramLabel = "FILE|NAME", required = true, descriptionKey = "cli.exercise.run")
    private String wanted = "";

    @Option(names = "--speed", paramLabel = "N", descriptionKey = "cli.exercise.speed")
    private double speed = 600;

    @Option(names = "--team", paramLabel = "silent|responsive", descriptionKey = "cli.exercise.team")
    private String team = "responsive";

    /// Plays a scenario to its end.
    @FunctionalInterface
    public interface Player {
        /// @param told hears of every inject that came
        Run play(Scenario scenario, double speed, Posture posture, Consumer<Course.Firing> told)
                throws IOException, InterruptedException;
    }

    /// How a run ended.
    ///
    /// @param played injects that came
    /// @param entries of the journal of the exercise
    /// @param reactions that are expected in the scenario
    /// @param unjudged whose time is over, and which only people can judge
    /// @param texts that left the room, by its desk or as a copy
    /// @param unsigned how many of them nobody had signed
    /// @param intact whether every hash and signature of the journal holds
    /// @param points out of 100; empty where nothing was judged
    /// @param at the game's time at the end
    public record Run(
            int injects,
            int played,
            long mentions,
            long entries,
            int reactions,
            long met,
            long missed,
            long unjudged,
            int texts,
            int unsigned,
            boolean intact,
            OptionalDouble points,
            Duration at) {}

    public ExerciseCommand(Player player, CliTexts texts, PrintStream out, Locale language) {
        this.player = player;
        this.texts = texts;
        this.out = out;
        this.tongue = Tongue.of(language.getLanguage()).orElse(Tongue.FR);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var posture = posture();
        if (posture.isEmpty() || !(speed > 0) || speed > MOST_SPEED) {
            out.println(texts.get("cli.exercise.mistake"));
            return Cli.USAGE_ERROR;
        }
        var scenario = scenario();
        if (scenario.isEmpty()) return UNREADABLE;
        long began = System.nanoTime();
        var run = player.play(scenario.get(), speed, posture.get(), this::say);
        double seconds = (System.nanoTime() - began) / 1e9;
        out.println(texts.get("cli.exercise.came", run.played(), run.injects(), run.mentions()));
        out.println(texts.get("cli.exercise.reactions", run.met(), run.missed(), run.unjudged()));
        out.println(texts.get("cli.exercise.texts", run.texts(), run.unsigned()));
        out.println(
                run.points().isPresent()
                        ? texts.get(
                                "cli.exercise.score", Math.round(run.points().getAsDouble()))
                        : texts.get("cli.exercise.noscore"));
        out.println(figures(scenario.get(), run, seconds));
        return 0;
    }

    private Optional<Posture> posture() {
        return switch (team) {
            case "silent" -> Optional.of(Posture.SILENT);
            case "responsive" -> Optional.of(Posture.RESPONSIVE);
            default -> Optional.empty();
        };
    }

    /// One that comes with the program, by its name, or that of a file.
    private Optional<Scenario> scenario() throws IOException {
        var shipped = ShippedScenarios.find(wanted, tongue);
        if (shipped.isPresent()) return shipped;
        var file = Path.of(wanted);
        if (!Files.isRegularFile(file)) {
            out.println(texts.get("cli.exercise.nofile", wanted, String.join(", ", ShippedScenarios.NAMES)));
            return Optional.empty();
        }
        return switch (ScenarioFile.read(Files.readAllBytes(file))) {
            case Reading.Read(var scenario, var _) -> Optional.of(scenario);
            case Reading.Refused(var _, var place, var detail) -> {
                out.println(texts.get("cli.exercise.unreadable", file, place, detail));
                yield Optional.empty();
            }
        };
    }

    private void say(Course.Firing firing) {
        var act = firing.act();
        var at = act.at();
        out.printf(
                "H+%02d:%02d:%02d  %-9s %-6s %s%n",
                at.toHours(),
                at.toMinutesPart(),
                at.toSecondsPart(),
                act.delivery().kind(),
                act.inject(),
                act.delivery().title());
    }

    private String figures(Scenario scenario, Run run, double seconds) throws IOException {
        var figures = new ObjectMapper().createObjectNode();
        figures.put("scenario", scenario.id()).put("team", team).put("speed", speed);
        figures.put("injects", run.injects()).put("played", run.played()).put("mentions", run.mentions());
        figures.put("entries", run.entries()).put("reactions", run.reactions());
        figures.put("met", run.met()).put("missed", run.missed()).put("unjudged", run.unjudged());
        figures.put("texts", run.texts()).put("unsigned", run.unsigned()).put("intact", run.intact());
        if (run.points().isPresent())
            figures.put("score", Math.round(run.points().getAsDouble() * 10) / 10.0);
        figures.put("gameSeconds", run.at().toSeconds()).put("seconds", Math.round(seconds * 10) / 10.0);
        return new ObjectMapper().writeValueAsString(figures);
    }
}
