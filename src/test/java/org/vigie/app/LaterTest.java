// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void isMadeOnceAndOnlyWhenWanted() {
        var part = new Later<>(made::incrementAndGet, Runnable::run);
        assertThat(made).hasValue(0);
        part.begin();
        part.begin();
        assertThat(part.get()).isEqualTo(1);
        assertThat(part.end())
                .hasValueSatisfying(there -> assertThat(there.join()).isEqualTo(1));
    }

    @Test
    void whatNobodyWantedIsNotMadeAtTheEnd() {
        var part = new Later<>(made::incrementAndGet, Runnable::run);
        assertThat(part.end()).isEmpty();
        part.begin();
        assertThat(made).hasValue(0);
    }

    @Test
    void aFailureReachesWhoeverAsks() {
        var part = new Later<Integer>(
                () -> {
                    throw new IllegalStateException("no network card");
                },
                Runnable::run);
        assertThatThrownBy(part::get).hasRootCauseMessage("no network card");
    }
}
