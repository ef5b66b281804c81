// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `vigie`: opens the war room, or draws one picture of it.
@Command(name = "vigie")
public final class VigieCommand implements Callable<Integer> {
    private final ToIntFunction<Options> open;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.help")
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.version")
    private boolean version;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.data")
    private @Nullable Path data;

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, descriptionKey = "cli.lang")
    private @Nullable Locale language;

    @Option(names = "--demo", descriptionKey = "cli.demo")
    private boolean demo;

    @Option(names = "--speed", paramLabel = "N", descriptionKey = "cli.speed")
    private double speed = 1;

    @Option(names = "--headless", descriptionKey = "cli.headless")
    private boolean headless;

    @Option(names = "--screenshot", paramLabel = "FILE", descriptionKey = "cli.screenshot")
    private @Nullable Path screenshot;

    @Option(names = "--screen", paramLabel = "NAME", descriptionKey = "cli.screen")
    private @Nullable String screen;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.size")
    private Options.Size size = Options.Size.FULL_HD;

    @Option(names = "--theme", paramLabel = "dark|light", descriptionKey = "cli.theme")
    private Options.@Nullable Theme theme;

    @Option(names = "--text", paramLabel = "100..200", descriptionKey = "cli.text")
    private @Nullable Integer textSize;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "cli.at")
    private @Nullable Instant at;

    public VigieCommand(ToIntFunction<Options> open) {
        this.open = open;
    }

    @Override
    public Integer call() {
        return open.applyAsInt(new Options(
                Optional.ofNullable(data),
                Optional.ofNullable(language),
                demo,
                speed,
                headless,
                Optional.ofNullable(screenshot),
                Optional.ofNullable(screen),
                size,
                Optional.ofNullable(theme),
                Optional.ofNullable(at),
                Optional.ofNullable(textSize)));
    }
}
