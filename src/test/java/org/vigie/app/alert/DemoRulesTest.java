// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.alert.RulePlayer;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Firing;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Rehearsals;
import org.vigie.exercise.DemoCase;

/// The demonstration's rules, played over its mentions.
class DemoRulesTest {
    @Test
    void theStoryRaisesTheAlertsOfTheCase() throws InterruptedException {
        var rules = DemoCase.rules().stream().filter(AlertRule::enabled).toList();
        var question = new Rehearsals.Question(
                rules, DemoCase.START, DemoCase.OPENING, Optional.of(DemoCase.T0), Duration.ofHours(2));
        var rehearsal = RulePlayer.play(question, new StoryBooks().books(rules), _ -> true)
                .orElseThrow();
        assertThat(rehearsal.firings())
                .extracting(DemoRulesTest::line)
                .containsExactly(
                        "13:20 Forums 55.0",
                        "14:35 Service injoignable 3.3214",
                        "15:23 Fuite de données 153.0",
                        "15:29 Altea_SAV_Aide 15.0",
                        "15:54 Presse sur la fuite 8.0",
                        "16:07 lea_connect 1850.0");
        assertThat(rehearsal.falseAlarms()).isZero();
        assertThat(rehearsal.headStart().orElseThrow().toMinutes()).isEqualTo(41);
    }

    private static String line(Firing firing) {
        var matter = firing.finding().matter();
        var name = switch (matter) {
            case Matter.OfSource m -> m.name();
            case Matter.OfTopic m -> m.name();
            case Matter.OfAuthor m -> m.handle();
            case Matter.OfQuery m -> m.label();
            default -> matter.key();
        };
        var time = firing.at().atZone(DemoCase.ZONE).format(DateTimeFormatter.ofPattern("HH:mm"));
        return time + " " + name + " " + firing.gauge().value();
    }
}
