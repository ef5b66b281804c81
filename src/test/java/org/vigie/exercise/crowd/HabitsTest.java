// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.exercise.crowd.Habits.Joint;

class HabitsTest {
    private static final String TEXT = "Plus de réseau. Altéa ne répond pas. J'attends à 9h. C'est long.";

    @Test
    void joinsSentencesTheirWay() {
        assertThat(joined(Joint.STOP)).isEqualTo(TEXT);
        assertThat(joined(Joint.COMMA)).isEqualTo("Plus de réseau, Altéa ne répond pas, j'attends à 9h, c'est long.");
        assertThat(joined(Joint.DOTS)).startsWith("Plus de réseau... Altéa ne répond pas... j'attends");
    }

    private static String joined(Joint joint) {
        return new Habits(true, 0, joint).joined(TEXT, "Altéa");
    }
}
