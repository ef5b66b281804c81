// SPDX-License-Identifier: Apache-2.0

import java.util.spi.ToolProvider;

/// Packs Vigie for the system it runs on: own runtime, program, AOT cache, then the system's package.
///
/// Maven runs it with JDK 25 once the jar is built (`mvn -Pinstaller -DskipTests package`), giving: the
/// version, the jar, the folder that holds its libraries in `lib/`, and the options of the JVM. Everything made
/// lies in that folder; the last line printed names the package.
void main(String... args) throws Exception {
    if (args.length < 3) throw new IllegalArgumentException("Usage: Installer VERSION JAR FOLDER JVM-OPTION…");
    var version = args[0].replace("-SNAPSHOT", "");
    var folder = Path.of(args[2]).toAbsolutePath();
    var options = List.of(args).subList(3, args.length);
    Files.copy(Path.of(args[1]), folder.resolve("lib/vigie.jar"), StandardCopyOption.REPLACE_EXISTING);
    for (var made : List.of("runtime", "image", "package", "training")) delete(folder.resolve(made));
    var runtime = linkRuntime(folder.resolve("runtime"));
    var image = assemble(folder, version, runtime, options);
    train(folder.resolve("training"), image, options);
    System.out.println(pack(folder.resolve("package"), version, image));
}

/// What Vigie and its libraries ask of the JDK. A missing one shows when the installed program is started
/// (installers/debian/check.sh), so this is a list that people read, not a guess made at build time.
final List<String> MODULES = List.of(
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
Path linkRuntime(Path to) {
    call("jlink", "--add-modules", String.join(",", MODULES), "--include-locales", "fr,en", "--output", "" + to,
            "--strip-debug", "--no-header-files", "--no-man-pages");
    return to;
}

/// The program as a folder that runs wherever it lies.
Path assemble(Path folder, String version, Path runtime, List<String> options) {
    var call = new ArrayList<>(List.of("--type", "app-image", "--name", "vigie", "--dest", "" + folder.resolve("image"),
            "--app-version", version, "--runtime-image", "" + runtime, "--input", "" + folder.resolve("lib"),
            "--main-jar", "vigie.jar", "--main-class", "org.vigie.app.Main",
            "--icon", "assets/icons/vigie-256.png"));
    for (var option : options) call.addAll(List.of("--java-options", option));
    call.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/vigie.aot", "--java-options", "-Xlog:aot=off,cds=off"));
    call("jpackage", call.toArray(String[]::new));
    return folder.resolve("image/vigie");
}

/// Starts the packed program once as from the menu, without a display, to its first window and the open store
/// behind it, and keeps what the JVM learnt (JEP 483, JEP 514, JEP 515). A cache of more than that would be slower:
/// its classes are all linked before the program begins. The start has a room to show, the demonstration's.
/// The class path has to read as in the launcher; a move of the whole folder is allowed.
void train(Path home, Path image, List<String> options) throws Exception {
    Files.createDirectories(home);
    var app = image.resolve("lib/app");
    var classPath = Files.readAllLines(app.resolve("vigie.cfg")).stream()
            .filter(line -> line.startsWith("app.classpath="))
            .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", "" + app))
            .collect(Collectors.joining(File.pathSeparator));
    var start = new ArrayList<>(List.of("" + image.resolve("lib/runtime/bin/java"), "-Duser.home=" + home));
    start.addAll(options);
    var room = new ArrayList<>(start);
    room.addAll(List.of("-cp", classPath, "org.vigie.app.Main", "--data", "" + home.resolve(".local/share/vigie"),
            "--demo", "--headless", "--screenshot", "" + home.resolve("training.png"), "--screen", "watch"));
    run(room);
    start.addAll(List.of("-XX:AOTCacheOutput=" + app.resolve("vigie.aot"), "-Xlog:aot=off,cds=off",
            "-Dvigie.first-frame=learn", "-cp", classPath, "org.vigie.app.Main"));
    run(start);
    if (!Files.exists(app.resolve("vigie.aot"))) throw new IllegalStateException("The training run left no cache.");
    delete(home);
}

/// In a process that finds neither a display nor this account's own folders.
void run(List<String> command) throws Exception {
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().keySet().removeAll(Set.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME"));
    var exit = builder.start().waitFor();
    if (exit != 0) throw new IllegalStateException("The training run ended with " + exit + ".");
}

/// The system libraries that JavaFX opens at run time, which jpackage cannot see inside the jars.
final String JAVAFX_NEEDS = "libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libxxf86vm1, libfreetype6";

/// The package of this system. Debian today; the recipes for rpm, msi and dmg follow the same way.
Path pack(Path to, String version, Path image) throws IOException {
    call("jpackage", "--type", "deb", "--app-image", "" + image, "--dest", "" + to, "--name", "vigie",
            "--app-version", version, "--description", "War room of a crisis cell", "--vendor", "Vigie",
            "--copyright", "Apache-2.0", "--license-file", "LICENSE", "--resource-dir", "installers/debian/resources",
            "--linux-package-name", "vigie", "--linux-deb-maintainer", "vigie@example.org",
            "--linux-menu-group", "Office;News;", "--linux-package-deps", JAVAFX_NEEDS, "--linux-app-category", "misc", "--linux-shortcut");
    try (var made = Files.list(to)) {
        return made.findFirst().orElseThrow();
    }
}

void call(String tool, String... arguments) {
    var exit = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
    if (exit != 0) throw new IllegalStateException(tool + " ended with " + exit + ".");
}

void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
}
