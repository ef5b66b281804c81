// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.mention.Search;
import org.vigie.store.StoreFolder;

/// Processes killed while they take mentions in: nothing acknowledged is lost, nothing is doubled.
class KillTest {
    @TempDir
    Path root;

    @Test
    void losesAndDoublesNothing() throws Exception {
        killAndCheck(5);
    }

    @Test
    @Tag("long")
    void losesAndDoublesNothingInManyKills() throws Exception {
        killAndCheck(100);
    }

    private void killAndCheck(int kills) throws Exception {
        var random = new Random(kills);
        for (int kill = 1; kill <= kills; kill++) {
            int acknowledged = runAndKill(random.nextInt(900));
            check(acknowledged, "kill " + kill);
        }
        Map<String, List<String>> tables = TableDump.of(root);
        MentionStore.forget(new StoreFolder(root), Workbench.KEY);
        try (var again = Workbench.open(root, Workbench.OUTAGE)) {
            assertThat(again.mentions().size())
                    .isEqualTo(TableDump.rows(tables, "MENTION").size());
        }
        TableDump.assertSame(TableDump.of(root), tables);
    }

    /// The last harvest that was acknowledged; -1 if none.
    private int runAndKill(int afterMillis) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = -1;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("ready");
            Thread.ofVirtual().start(() -> kill(process, afterMillis));
            for (var line = out.readLine(); line != null; line = out.readLine()) last = number(line, last);
        }
        process.waitFor();
        return last;
    }

    private static int number(String line, int before) {
        return line.matches("\\d+") ? Integer.parseInt(line) : before;
    }

    private static void kill(Process process, int afterMillis) {
        try {
            TimeUnit.MILLISECONDS.sleep(afterMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly(); // unlike the process itself, it leaves our end of the pipe open
    }

    private void check(int acknowledged, String when) {
        try (var bench = Workbench.open(root, Workbench.OUTAGE)) {
            var cursor = bench.store.sources(List::of).cursor(Workbench.SOURCE);
            int taken = cursor.isStart() ? -1 : Integer.parseInt(cursor.value());
            assertThat(taken).as("cursor after %s", when).isGreaterThanOrEqualTo(acknowledged);
            long expected = (taken + 1L) * KilledWriter.NEW;
            assertThat(bench.mentions().size()).as("rows after %s", when).isEqualTo(expected);
            assertThat(bench.mentions().find(Search.EVERYTHING, 0, 1).total())
                    .as("found after %s", when)
                    .isEqualTo(expected);
            for (int harvest = Math.max(0, taken - 30); harvest < taken; harvest++)
                assertThat(bench.one(KilledWriter.id(harvest, 0)).mention().text())
                        .isEqualTo("panne corrigée");
            assertThat(bench.find("corrigee")).hasSize(Math.min(1_000, Math.max(0, taken)));
        }
    }
}
