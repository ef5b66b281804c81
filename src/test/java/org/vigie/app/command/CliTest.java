// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.app.bench.Bench;

class CliTest {
    private final List<Options> opened = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Locale language, String... args) {
        var stdout = System.out;
        var stderr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var root = new VigieCommand(options -> {
                opened.add(options);
                return 0;
            });
            var bench = new BenchCommand(List.of(new Doubling(), new Reading()), System.out);
            return new Cli(new CliTexts(language)).run(root, new Object[] {bench}, args);
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
        }
    }

    @Test
    void aMissingDataFolderIsSaidInOneSentence(@TempDir Path folder) throws IOException {
        assertThat(run(
                        Locale.ENGLISH,
                        "bench",
                        "doubling",
                        "--data",
                        folder.resolve("none").toString()))
                .isEqualTo(Cli.USAGE_ERROR);
        assertThat(said()).isEqualTo(folder.resolve("none") + " does not exist.");
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThat(run(Locale.FRENCH, "bench", "doubling", "--data", file.toString()))
                .isEqualTo(Cli.USAGE_ERROR);
        assertThat(said()).isEqualTo(file + " est un fichier : il faut un dossier.");
    }

    @Test
    void dataOfAnotherFormIsSaidInOneSentence(@TempDir Path folder) {
        assertThat(run(Locale.ENGLISH, "bench", "reading", "--data", folder.toString()))
                .isEqualTo(Cli.USAGE_ERROR);
        assertThat(said()).isEqualTo(folder.resolve("labels.csv") + " does not exist.");
        assertThat(run(Locale.ENGLISH, "bench", "reading")).isEqualTo(Cli.USAGE_ERROR);
        assertThat(said()).isEqualTo("bench reading cannot read this data: A folder is needed.");
    }

    private String said() {
        var said = err.toString(StandardCharsets.UTF_8).strip();
        err.reset();
        return said;
    }

    /// Reads a file of its data.
    private static final class Reading implements Bench {
        @Override
        public String name() {
            return "reading";
        }

        @Override
        public String describe() {
            return "reads";
        }

        @Override
        public Map<String, Object> run(Setup setup) throws IOException {
            var data = setup.data().orElseThrow(() -> new UncheckedIOException(new IOException("A folder is needed.")));
            return Map.of("read", Files.readString(data.resolve("labels.csv")));
        }
    }

    @Test
    void readsEveryOptionOfAPicture() {
        int exit = run(
                Locale.FRENCH,
                "--headless",
                "--screenshot",
                "veille.png",
                "--screen",
                "veille",
                "--size",
                "1280x720",
                "--theme",
                "light",
                "--at",
                "2026-10-14T16:16:18+02:00",
                "--data",
                "here");
        assertThat(exit).isZero();
        var options = opened.getFirst();
        assertThat(options.screenshot()).contains(Path.of("veille.png"));
        assertThat(options.size()).isEqualTo(new Options.Size(1280, 720));
        assertThat(options.theme()).contains(Options.Theme.LIGHT);
        assertThat(options.at()).contains(Instant.parse("2026-10-14T14:16:18Z"));
        assertThat(options.data()).contains(Path.of("here"));
        assertThat(options.language()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"fr,Option ou commande inconnue\u00a0: --demmo", "en,Unknown option or command: --demmo"})
    void saysWhichOptionIsUnknown(String language, String sentence) {
        assertThat(run(Locale.of(language), "--demmo")).isEqualTo(Cli.USAGE_ERROR);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence).doesNotContain("Exception");
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--size,12,12", "--theme,pink,pink", "--at,yesterday,yesterday", "--lang,de,de"})
    void refusesWhatItCannotRead(String option, String value, String named) {
        assertThat(run(Locale.ENGLISH, option, value)).isEqualTo(Cli.USAGE_ERROR);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,--theme,pink,Valeur refusée\u00a0: «\u00a0pink\u00a0» n’est pas un thème (dark ou light).",
        "fr,--speed,abc,Valeur refusée\u00a0: «\u00a0abc\u00a0» ne convient pas à --speed N.",
        "en,--text,x,Value refused: “x” does not fit --text 100..200.",
        "fr,--demo=perhaps,--help,Valeur refusée\u00a0: «\u00a0perhaps\u00a0» ne convient pas à --demo."
    })
    void refusesInOneLanguage(String language, String option, String value, String sentence) {
        assertThat(run(Locale.of(language), option, value)).isEqualTo(Cli.USAGE_ERROR);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).first().isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"fr,Emploi,Dossier de travail", "en,Usage,Folder to work in"})
    void helpsInBothLanguages(String language, String heading, String data) {
        assertThat(run(Locale.of(language), "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(heading, data, "bench");
    }

    @Test
    void endsABenchWithOneLineOfJson() {
        assertThat(run(Locale.ENGLISH, "bench", "doubling", "--count", "21")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly("doubling 21", "{\"doubled\":42}");
    }

    @Test
    void listsTheBenchesForAnUnknownName() {
        assertThat(run(Locale.ENGLISH, "bench", "nothing")).isEqualTo(Cli.USAGE_ERROR);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("doubling");
    }

    @Test
    void takesTheLanguageFromTheArgumentsElseFromTheSystem() {
        assertThat(CliTexts.languageOf(new String[] {"--lang", "en"}, Locale.FRANCE))
                .isEqualTo(Locale.ENGLISH);
        assertThat(CliTexts.languageOf(new String[] {"--lang=fr"}, Locale.UK)).isEqualTo(Locale.FRENCH);
        assertThat(CliTexts.languageOf(new String[0], Locale.UK)).isEqualTo(Locale.ENGLISH);
        assertThat(CliTexts.languageOf(new String[0], Locale.GERMANY)).isEqualTo(Locale.FRENCH);
    }

    private static final class Doubling implements Bench {
        @Override
        public String name() {
            return "doubling";
        }

        @Override
        public String describe() {
            return "Doubles a number.";
        }

        @Override
        public Map<String, Object> run(Setup setup) {
            setup.out().println("doubling " + setup.count());
            return Map.of("doubled", setup.count() * 2);
        }
    }
}
