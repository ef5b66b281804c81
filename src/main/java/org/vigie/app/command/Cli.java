// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Joins the commands, speaks both languages, and turns mistakes into one sentence and exit code 2.
public final class Cli {
    /// The command line could not be understood.
    public static final int USAGE_ERROR = 2;

    /// The station could not be opened; the reason was said.
    public static final int STATION_CLOSED = 3;

    private final CliTexts texts;

    public Cli(CliTexts texts) {
        this.texts = texts;
    }

    /// Runs what the arguments ask, and returns the exit code.
    public int run(VigieCommand root, Object[] subcommands, String[] args) {
        var line = new CommandLine(root);
        for (var command : subcommands) line.addSubcommand(command);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setResourceBundle(texts.bundle());
        line.registerConverter(Locale.class, this::language);
        line.registerConverter(Options.Size.class, this::size);
        line.registerConverter(Options.Theme.class, this::theme);
        line.registerConverter(Instant.class, this::instant);
        line.setParameterExceptionHandler((mistake, _) -> complain(mistake));
        line.setExecutionExceptionHandler((failure, command, _) -> {
            switch (failure) {
                case Workshop.Closed closed -> {
                    command.getErr().println(closed.getMessage());
                    return STATION_CLOSED;
                }
                case BadData data -> {
                    command.getErr().println(data.sentence(texts));
                    return USAGE_ERROR;
                }
                default -> throw failure;
            }
        });
        speak(line, "vigie");
        line.getSubcommands().forEach((name, command) -> speak(command, name));
        return line.execute(args);
    }

    private void speak(CommandLine line, String name) {
        var usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading(texts.get("cli.heading.usage") + " ");
        usage.optionListHeading("%n" + texts.get("cli.heading.options") + "%n");
        usage.parameterListHeading("%n" + texts.get("cli.heading.parameters") + "%n");
        usage.commandListHeading("%n" + texts.get("cli.heading.commands") + "%n");
        usage.description(texts.get("cli.command." + name));
        usage.abbreviateSynopsis(true);
        var version = Cli.class.getPackage().getImplementationVersion();
        line.getCommandSpec().version("Vigie " + (version == null ? "0.1.0-SNAPSHOT" : version));
    }

    private int complain(ParameterException mistake) {
        var err = mistake.getCommandLine().getErr();
        err.println(sentence(mistake));
        err.println(texts.get("cli.mistake.help"));
        return USAGE_ERROR;
    }

    private String sentence(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unknown ->
                texts.get("cli.mistake.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                texts.get("cli.mistake.missing", missing.getMissing().getFirst().paramLabel());
            default -> refused(mistake);
        };
    }

    private String refused(ParameterException mistake) {
        if (mistake.getCause() instanceof Refused ours)
            return texts.get("cli.mistake.value", String.valueOf(ours.getMessage()));
        var option = mistake.getArgSpec();
        if (option == null) return texts.get("cli.mistake.value", String.valueOf(mistake.getMessage()));
        var form = option.arity().max() == 0 ? "" : option.paramLabel();
        var name = (option instanceof OptionSpec named ? named.longestName() + " " + form : form).strip();
        return mistake.getValue() == null
                ? texts.get("cli.mistake.form", name)
                : texts.get("cli.mistake.unfit", name, mistake.getValue());
    }

    /// A value that can't be taken, with the sentence for the person.
    private static final class Refused extends TypeConversionException {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }
    }

    private Locale language(String value) {
        return switch (value) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new Refused(texts.get("cli.mistake.lang", value));
        };
    }

    private Options.Size size(String value) {
        if (!value.matches("\\d{3,4}x\\d{3,4}")) throw new Refused(texts.get("cli.mistake.size", value));
        var sides = value.split("x", 2);
        return new Options.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    private Options.Theme theme(String value) {
        return switch (value) {
            case "dark" -> Options.Theme.DARK;
            case "light" -> Options.Theme.LIGHT;
            default -> throw new Refused(texts.get("cli.mistake.theme", value));
        };
    }

    private Instant instant(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException notAnInstant) {
            throw new Refused(texts.get("cli.mistake.instant", value));
        }
    }
}
