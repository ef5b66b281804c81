// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class SealingTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Sealing sealing = new Sealing(memory.room(), new DirectLanes());

    @Test
    void theChainIsCheckedWithTheHashOfItsLatestEntry() {
        memory.journal.record(new Payload.Logged(LogType.FACT, "Panne", Optional.empty()));
        sealing.check();
        var seal = sealing.sealProperty().get().orElseThrow();
        assertThat(seal.verdict()).isEqualTo(new Verdict.Intact(1));
        assertThat(seal.last()).contains(memory.journal.entries.getLast().hash());
        assertThat(seal.at()).isEqualTo(TestRooms.NOW);
    }

    @Test
    void aClosedScreenAsksTheStoreForNothingMore() {
        sealing.close();
        sealing.check();
        assertThat(sealing.sealProperty().get()).isEmpty();
    }
}
