// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.vigie.app.BinarySheets;

/// The program as a process of its own, with a home folder of its own, that says when its window shows.
///
/// @param home stands in for the account's home folder
/// @param jvm further options of its JVM
record ChildProgram(Path home, String classPath, List<String> jvm) {
    static final String MAIN = "org.vigie.app.Main";
    /// As in the installed program: installers/Installer.java.
    private static final List<String> PATIENT = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private static final List<String> NO_TRAINING = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");
    private static final List<String> FOLDERS = List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA");

    /// Milliseconds since the process was started.
    ///
    /// @param filled when the window showed what it is for
    record Times(double frame, double filled) {}

    /// Starts the program, or another main class of it, and waits for its window.
    Times start(String mainClass) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = process(List.of("-D" + FirstFrame.WANTED + "=true"), List.of(mainClass));
        double frame = 0;
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                double millis = (System.nanoTime() - start) / 1e6;
                if (line.equals(FirstFrame.WORD)) frame = millis;
                if (!line.equals(FirstFrame.FILLED)) continue;
                process.waitFor(30, TimeUnit.SECONDS);
                return new Times(frame, millis);
            }
        }
        throw new IOException("The window of " + mainClass + " never showed (exit " + process.waitFor() + ").");
    }

    /// The same program from jars, with binary style sheets and an AOT cache, trained as the installer does: by one
    /// start without
    /// arguments, to the first window and the open store behind it.
    ///
    /// @param data where a program with this home keeps its data; gets the demonstration's room
    ChildProgram withCache(Path data) throws IOException, InterruptedException {
        var jars = new ArrayList<String>();
        for (var element : classPath.split(File.pathSeparator, -1))
            jars.add(Files.isDirectory(Path.of(element)) ? packed(element, jars.size()) : element);
        var packed = String.join(File.pathSeparator, jars);
        var picture = home.resolve("training.png").toString();
        new ChildProgram(home, packed, List.of())
                .toTheEnd(
                        List.of(),
                        List.of(
                                MAIN,
                                "--demo",
                                "--headless",
                                "--screenshot",
                                picture,
                                "--screen",
                                "watch",
                                "--data",
                                data.toString()));
        var cache = home.resolve("vigie.aot");
        var quiet = "-Xlog:aot=off,cds=off";
        new ChildProgram(home, packed, joined(NO_TRAINING, "-XX:AOTCacheOutput=" + cache, quiet))
                .toTheEnd(List.of("-D" + FirstFrame.WANTED + "=" + FirstFrame.LEARN), List.of(MAIN));
        if (!Files.exists(cache)) throw new IOException("The training run left no cache.");
        return new ChildProgram(home, packed, joined(PATIENT, "-XX:AOTCache=" + cache, quiet));
    }

    private static List<String> joined(List<String> options, String... further) {
        return Stream.concat(options.stream(), Stream.of(further)).toList();
    }

    private void toTheEnd(List<String> options, List<String> program) throws IOException, InterruptedException {
        var process = process(options, program);
        process.inputReader().lines().forEach(_ -> {});
        if (process.waitFor() != 0) throw new IOException("The training run failed.");
    }

    private Process process(List<String> options, List<String> program) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", "-Duser.home=" + home));
        for (var property : List.of("glass.platform", "prism.order", "java.awt.headless", "java.io.tmpdir")) {
            var value = System.getProperty(property);
            if (value != null) command.add("-D" + property + "=" + value);
        }
        command.addAll(jvm);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        command.addAll(program);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(FOLDERS);
        return builder.start();
    }

    private String packed(String folder, int number) throws IOException {
        var jar = home.resolve("classes-" + number + ".jar").toString();
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow(() -> new IOException("A JDK is needed, not a runtime alone."))
                .run(System.out, System.err, "-c", "-f", jar, "-C", folder, ".");
        if (exit != 0) throw new IOException("The classes in " + folder + " could not be packed.");
        if (Files.isDirectory(Path.of(folder, "org/vigie/ui"))) BinarySheets.addTo(Path.of(jar));
        return jar;
    }
}
