// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Inject;
import org.vigie.exercise.scenario.ShippedScenarios;

/// A complete scenario at ×600 with a scripted team, in a process in which every try to reach a network is caught.
class ScenarioRunTest {
    private static final String NAME = "altea-box7";

    @Test
    void aCompleteScenarioRunsToItsEndAndNothingLeavesTheProcess() throws Exception {
        var scenario = ShippedScenarios.find(NAME, Tongue.FR).orElseThrow();
        var lines = run("run", NAME, "responsive");
        assertThat(caught(lines)).as("tries to reach a network").isEmpty();
        var figures = figures(lines);
        assertThat(figures.path("score").asDouble()).isEqualTo(100);
        assertThat(figures.path("missed").asInt()).isZero();
        assertThat(figures.path("met").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(figures.path("texts").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(figures.path("unsigned").asInt()).isZero();
        assertThat(figures.path("intact").asBoolean()).isTrue();
        assertThat(figures.path("gameSeconds").asLong())
                .isGreaterThan(scenario.length().toSeconds());
        var came = lines.stream().filter(line -> line.startsWith("H+")).toList();
        assertThat(came).hasSize(figures.path("played").asInt()).isSorted();
        for (Inject inject : scenario.injects()) {
            long times = came.stream()
                    .filter(line -> line.contains(" " + inject.id() + " "))
                    .count();
            assertThat(times).as(inject.id()).isLessThanOrEqualTo(1);
            boolean certain = inject.isTimed() && inject.when().conditions().isEmpty();
            if (certain) assertThat(times).as(inject.id()).isEqualTo(1);
            if (!inject.isTimed()) assertThat(times).as(inject.id()).isZero();
        }
    }

    @Test
    void aTeamThatDoesNothingMissesWhatIsExpectedOfIt() throws Exception {
        var lines = run("run", NAME, "silent");
        assertThat(caught(lines)).isEmpty();
        assertThat(figures(lines).path("score").asDouble()).isZero();
        assertThat(figures(lines).path("met").asInt()).isZero();
        assertThat(figures(lines).path("texts").asInt()).isZero();
        assertThat(figures(lines).path("missed").asInt()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theGuardCatchesWhateverWouldLeave() throws Exception {
        assertThat(caught(run("leak")))
                .containsExactly(
                        "caught Socket", "caught SocketChannel", "caught DatagramChannel", "caught ProxySelector");
    }

    private static List<String> caught(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("caught ")).toList();
    }

    private static JsonNode figures(List<String> lines) throws Exception {
        return new ObjectMapper()
                .readTree(lines.stream()
                        .filter(line -> line.startsWith("{"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(String.join("\n", lines))));
    }

    private static List<String> run(String... args) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-D" + SelectorProvider.class.getName() + "=" + GuardedRun.Channels.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                GuardedRun.class.getName()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
