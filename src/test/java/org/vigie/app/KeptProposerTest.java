// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.TestMessages;
import org.vigie.core.proposal.Proposer;
import org.vigie.core.proposal.Proposer.Answer;
import org.vigie.core.proposal.Proposer.Fault;
import org.vigie.core.proposal.Proposer.Setting;
import org.vigie.core.proposal.Wish;
import org.vigie.proposer.ServerOnThisMachine;

class KeptProposerTest {
    private static final Wish WISH = new Wish(Wish.Task.DRAFT, TestMessages.HOLDING, List.of(), Map.of());

    @TempDir
    private Path account;

    private KeptProposer open() {
        return new KeptProposer(account, () -> Instant.EPOCH);
    }

    @Test
    void offItAsksNothingAndTheChoiceOutlivesTheProgram() throws Exception {
        try (var own = new ServerOnThisMachine();
                var first = open()) {
            assertThat(first.setting()).isEqualTo(Setting.OFF);
            assertThat(first.propose(WISH)).isEqualTo(new Answer.Failed(Fault.OFF, ""));
            assertThat(own.server.getRequestCount()).isZero();
            var chosen = new Setting(true, own.address(), "llama3.2:3b");
            assertThat(first.choose(chosen)).isTrue();
            try (var later = open()) {
                assertThat(later.setting()).isEqualTo(chosen);
                own.says("Panne\n\nUne panne.");
                assertThat(later.propose(WISH)).isEqualTo(new Answer.Proposed("Panne", "Une panne.", "llama3.2:3b"));
                own.lists("llama3.2:3b");
                assertThat(later.test(own.address())).isEqualTo(new Proposer.Trial.Passed(List.of("llama3.2:3b")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Nature.class)
    void onlyARoomOfRealityHasOne(Nature nature) {
        try (var kept = open()) {
            kept.choose(new Setting(true, "127.0.0.1", "m"));
            var room = new Room(new RoomId(new UUID(1, 1)), "Panne", "2026-001", nature, Instant.EPOCH);
            assertThat(kept.in(room).isPresent()).isEqualTo(nature == Nature.REAL);
        }
    }

    @Test
    void aFileThatCannotBeReadOrWrittenLeavesItOff() throws IOException {
        Files.writeString(account.resolve("proposer.json"), "{\"on\": tr");
        try (var broken = open()) {
            assertThat(broken.setting()).isEqualTo(Setting.OFF);
        }
        var file = Files.writeString(account.resolve("no-folder"), "");
        try (var closed = new KeptProposer(file, () -> Instant.EPOCH)) {
            assertThat(closed.choose(new Setting(true, "127.0.0.1", "m"))).isFalse();
            assertThat(closed.setting().on()).isTrue();
        }
    }
}
