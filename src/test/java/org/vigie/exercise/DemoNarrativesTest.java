// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.core.signal.NarrativeId;

class DemoNarrativesTest {
    private final Story story = DemoCase.story();
    private final DemoNarratives watch = new DemoNarratives(story);

    @Test
    void bringsTogetherWhatSpeaksOfTheSameUnderTheNameOfTheLargest() {
        var small = told(1, 20, Theme.LEAK, Theme.LEAK, Theme.OUTAGE);
        var large = told(2, 90, Theme.LEAK, Theme.LEAK, Theme.LEAK);
        var alone = told(3, 50, Theme.OUTAGE, Theme.OUTAGE);
        assertThat(watch.acts(List.of(small, alone, large)))
                .containsExactly(
                        new SignalAct.NarrativeRenamed(alone.id(), "Box hors service après mise à jour"),
                        new SignalAct.NarrativeAnswered(alone.id(), text("outage-wait-customers")),
                        new SignalAct.NarrativesMerged(List.of(small.id()), large.id()),
                        new SignalAct.NarrativeRenamed(large.id(), "Fuite de données, piratage"),
                        new SignalAct.NarrativeAnswered(large.id(), text("outage-cause-customers")));
    }

    @Test
    void leavesAloneWhatSpeaksOfManyThings() {
        assertThat(watch.acts(List.of(told(1, 30, Theme.LEAK, Theme.OUTAGE, Theme.REFUND))))
                .isEmpty();
        assertThat(watch.acts(List.of())).isEmpty();
    }

    private static Optional<MessageId> text(String matter) {
        return Optional.of(new MessageId(matter, Tongue.FR));
    }

    private DemoNarratives.Told told(int id, long size, Theme... themes) {
        var keys = List.of(themes).stream().map(this::saying).toList();
        return new DemoNarratives.Told(new NarrativeId(new UUID(0, id)), size, keys);
    }

    private MentionKey saying(Theme theme) {
        return story.posts().stream()
                .filter(post -> post.theme() == theme)
                .findFirst()
                .orElseThrow()
                .key();
    }
}
