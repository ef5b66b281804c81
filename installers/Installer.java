// SPDX-License-Identifier: Apache-2.0

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// Packs Vigie for the system it runs on: own runtime, program, AOT cache, then the system's package.
///
/// Maven runs it with JDK 25 once the jar is built (`mvn -Pinstaller -DskipTests package`), giving: the
/// version, the jar, the folder that holds its libraries in `lib/`, and the options of the JVM. Everything made
/// lies in that folder; the last line printed names the package.
final class Installer {
    public static void main(String... args) throws Exception {
        if (args.length < 3) throw new IllegalArgumentException("Usage: Installer VERSION JAR FOLDER JVM-OPTION…");
        var version = args[0].replace("-SNAPSHOT", "");
        var folder = Path.of(args[2]).toAbsolutePath();
        var options = List.of(args).subList(3, args.length);
        var jar = folder.resolve("lib/vigie.jar");
        Files.copy(Path.of(args[1]), jar, StandardCopyOption.REPLACE_EXISTING);
        addBinarySheets(jar);
        for (var made : List.of("runtime", "image", "package", "training")) delete(folder.resolve(made));
        var runtime = linkRuntime(folder.resolve("runtime"));
        var image = assemble(folder, version, runtime, options);
        var time = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        date(image, time);
        train(folder.resolve("training"), image, options);
        System.out.println(pack(folder.resolve("package"), version, image, time));
    }

    /// The program converts its own style sheets, with the JavaFX that it is packed with.
    private static void addBinarySheets(Path jar) throws Exception {
        run(List.of(
                "" + Path.of(System.getProperty("java.home"), "bin", "java"),
                "-cp",
                jar.getParent().resolve("*").toString(),
                "org.vigie.app.BinarySheets",
                "" + jar));
    }

    /// What Vigie and its libraries ask of the JDK. A missing one shows when the installed program is started
    /// (installers/debian/check.sh), so this is a list that people read, not a guess made at build time.
    private static final List<String> MODULES = List.of(
            "java.desktop", // charts are drawn with Java2D; pictures are written with ImageIO
            "java.logging", // slf4j's back end
            "java.management", // memory and processor figures
            "java.naming", // asked for by HikariCP
            "java.net.http", // asked for by JavaFX media types at class loading
            "java.sql", // H2
            "jdk.charsets", // feeds in Windows-1252, Shift_JIS…
            "jdk.jfr", // JavaFX pulse events
            "jdk.localedata", // French dates and numbers
            "jdk.management", // resident memory, free disk
            "jdk.unsupported", // sun.misc.Unsafe in JavaFX, Lucene's memory mapping
            "jdk.unsupported.desktop", // javafx-swing
            "jdk.zipfs"); // resources inside jars as paths

    /// A runtime of those modules, with French and English, without headers and manuals.
    private static Path linkRuntime(Path to) {
        call(
                "jlink",
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales",
                "fr,en",
                "--output",
                "" + to,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages");
        return to;
    }

    /// The optimising compiler waits for ten times as many calls: with the usual counts it takes a third of a
    /// start's processor time, for methods that the first window calls no more (docs/decisions/0016).
    private static final List<String> PATIENT = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /// The program as a folder that runs wherever it lies.
    private static Path assemble(Path folder, String version, Path runtime, List<String> options) {
        var call = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                "vigie",
                "--dest",
                "" + folder.resolve("image"),
                "--app-version",
                version,
                "--runtime-image",
                "" + runtime,
                "--input",
                "" + folder.resolve("lib"),
                "--main-jar",
                "vigie.jar",
                "--main-class",
                "org.vigie.app.Main",
                "--icon",
                "assets/icons/vigie-256.png"));
        for (var option : options) call.addAll(List.of("--java-options", option));
        for (var option : PATIENT) call.addAll(List.of("--java-options", option));
        call.addAll(
                List.of("--java-options", "-XX:AOTCache=$APPDIR/vigie.aot", "--java-options", "-Xlog:aot=off,cds=off"));
        call("jpackage", call.toArray(String[]::new));
        return folder.resolve("image/vigie");
    }

    /// Starts the packed program once as from the menu, without a display, to its first window and the open
    /// store behind it, and keeps the classes that it linked (JEP 483, JEP 514). A cache of more than that would
    /// be slower: its classes are all linked before the program begins. What the JVM learnt of methods (JEP 515)
    /// is left out: they would be optimised at once, at every start. The start has a room to show, the
    /// demonstration's. The class path has to read as in the launcher; a move of the whole folder is allowed.
    private static void train(Path home, Path image, List<String> options) throws Exception {
        Files.createDirectories(home);
        var app = image.resolve("lib/app");
        var classPath = Files.readAllLines(app.resolve("vigie.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", "" + app))
                .collect(Collectors.joining(File.pathSeparator));
        var start = new ArrayList<>(List.of("" + image.resolve("lib/runtime/bin/java"), "-Duser.home=" + home));
        start.addAll(options);
        var room = new ArrayList<>(start);
        room.addAll(List.of(
                "-cp",
                classPath,
                "org.vigie.app.Main",
                "--data",
                "" + home.resolve(".local/share/vigie"),
                "--demo",
                "--headless",
                "--screenshot",
                "" + home.resolve("training.png"),
                "--screen",
                "watch"));
        run(room);
        start.addAll(List.of(
                "-XX:AOTCacheOutput=" + app.resolve("vigie.aot"),
                "-Xlog:aot=off,cds=off",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-Dvigie.first-frame=learn",
                "-cp",
                classPath,
                "org.vigie.app.Main"));
        run(start);
        if (!Files.exists(app.resolve("vigie.aot"))) throw new IllegalStateException("The training run left no cache.");
        delete(home);
    }

    /// Gives every file of the folder one time. The cache counts only for jars and a runtime with the times that it
    /// was trained with; packing copies them, and brings this time back.
    private static void date(Path folder, Instant time) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.filter(Files::isRegularFile).toList())
                Files.setLastModifiedTime(each, FileTime.from(time));
        }
    }

    /// In a process that finds neither a display nor this account's own folders.
    private static void run(List<String> command) throws Exception {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment()
                .keySet()
                .removeAll(Set.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME"));
        var exit = builder.start().waitFor();
        if (exit != 0) throw new IllegalStateException("A run of the program ended with " + exit + ".");
    }

    /// The system libraries that JavaFX opens at run time, which jpackage cannot see inside the jars.
    private static final String JAVAFX_NEEDS =
            "libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libxxf86vm1, libfreetype6";

    /// The package of this system. Debian today; the recipes for rpm, msi and dmg follow the same way.
    ///
    /// @param time files in the package get this time where theirs is later (`SOURCE_DATE_EPOCH` of dpkg-deb, hence
    ///     a process of its own)
    private static Path pack(Path to, String version, Path image, Instant time) throws Exception {
        var jpackage = Path.of(System.getProperty("java.home"), "bin", "jpackage");
        var builder = new ProcessBuilder(
                        "" + jpackage,
                        "--type",
                        "deb",
                        "--app-image",
                        "" + image,
                        "--dest",
                        "" + to,
                        "--name",
                        "vigie",
                        "--app-version",
                        version,
                        "--description",
                        "War room of a crisis cell",
                        "--vendor",
                        "Vigie",
                        "--copyright",
                        "Apache-2.0",
                        "--license-file",
                        "LICENSE",
                        "--resource-dir",
                        "installers/debian/resources",
                        "--linux-package-name",
                        "vigie",
                        "--linux-deb-maintainer",
                        "vigie@example.org",
                        "--linux-menu-group",
                        "Office;News;",
                        "--linux-package-deps",
                        JAVAFX_NEEDS,
                        "--linux-app-category",
                        "misc",
                        "--linux-shortcut")
                .inheritIO();
        builder.environment().put("SOURCE_DATE_EPOCH", "" + time.getEpochSecond());
        var exit = builder.start().waitFor();
        if (exit != 0) throw new IllegalStateException("jpackage ended with " + exit + ".");
        try (var made = Files.list(to)) {
            return made.findFirst().orElseThrow();
        }
    }

    private static void call(String tool, String... arguments) {
        var exit = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (exit != 0) throw new IllegalStateException(tool + " ended with " + exit + ".");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
