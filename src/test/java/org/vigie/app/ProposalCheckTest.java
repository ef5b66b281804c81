// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.message.Additions;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;

/// What the check of proposals makes of the shipped texts, each taken for a proposed translation of its twin.
class ProposalCheckTest {
    private static final double MOST_REFUSED = 0.05;

    private final List<Message> all = ShippedMessages.all();
    private final Map<MessageId, Message> byName =
            all.stream().collect(Collectors.toMap(Message::id, Function.identity()));

    private static List<Additions> check(Message proposed, Message from) {
        return Additions.in(proposed, from, List.of(from.title(), from.body()));
    }

    @Test
    void fewTranslationsThatPeopleWroteWouldBeRefused() {
        var refused = all.stream()
                .filter(message ->
                        !check(message, byName.get(message.id().twin())).isEmpty())
                .map(Message::id)
                .toList();
        assertThat(refused.size()).as("of %s: %s", all.size(), refused).isLessThan((int) (all.size() * MOST_REFUSED));
    }

    @Test
    void noInventionPassesInAnyOfThem() {
        var passed = new ArrayList<MessageId>();
        for (var message : all) {
            boolean french = message.language() == Tongue.FR;
            var added = french
                    ? " Selon Jeanne Kervadec, 4 817 lignes sont coupées jusqu’à 3 h 47."
                    : " According to Jeanne Kervadec, 4,817 lines are down until 3:47 am.";
            var invented = message.saying(message.version(), message.title(), message.body() + added);
            var words = check(invented, byName.get(message.id().twin())).stream()
                    .map(Additions::words)
                    .toList();
            var asked = french
                    ? List.of("Jeanne", "Kervadec", "4 817", "3 h 47")
                    : List.of("Jeanne", "Kervadec", "4,817", "3:47 am");
            if (!words.containsAll(asked)) passed.add(message.id());
        }
        assertThat(passed).isEmpty();
    }
}
