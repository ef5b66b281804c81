// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.List;
import org.vigie.analysis.message.MapChecker;
import org.vigie.analysis.message.MapFinding;
import org.vigie.analysis.message.Spoken;
import org.vigie.core.claim.Claim;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.MessageMaps.Kept;
import org.vigie.core.message.Template;

/// What is said of message maps: for whom, how much, what is in doubt.
record MapWords(Around around) {
    /// What a list of maps says of one.
    String name(MessageMap map) {
        return around.texts().get("messages.map.name", around.scenario(map.scenario()), audience(map), map.question());
    }

    String about(Kept kept) {
        var map = kept.map();
        var from = kept.at()
                .map(at -> around.texts()
                        .get(
                                "messages.map.by",
                                around.name(kept.by()),
                                around.formats().dateTime(at)))
                .orElseGet(() -> around.texts().get("messages.step.shipped"));
        return around.texts()
                .get("messages.map.about", around.scenario(map.scenario()), audience(map), map.language(), from);
    }

    private String audience(MessageMap map) {
        return around.texts().get("message.audience." + map.audience().name());
    }

    /// How much is said, against 27 words, 9 seconds and 3 messages.
    String spoken(List<String> said) {
        var spoken = Spoken.of(said);
        return around.texts()
                .get(
                        "messages.map.spoken",
                        spoken.words(),
                        Spoken.MOST_WORDS,
                        spoken.seconds(),
                        Spoken.MOST_SECONDS,
                        spoken.messages(),
                        Spoken.MOST_MESSAGES);
    }

    /// What the checker holds against a map, one line each.
    List<String> remarks(MessageMap map) {
        var now = around.model().stateProperty().get();
        return MapChecker.check(map, now.claims(), now.fillings()).stream()
                .map(this::say)
                .toList();
    }

    private String say(MapFinding finding) {
        var texts = around.texts();
        var rule = finding.rule().number() + " · "
                + texts.get("message.rule." + finding.rule().name(), finding.found());
        if (finding.key() == 0) return rule;
        return finding.fact() == 0
                ? texts.get("messages.map.inKey", finding.key(), rule)
                : texts.get("messages.map.inFact", finding.key(), finding.fact(), rule);
    }

    /// What the register holds of a fact; empty for one that is not tied to it.
    String standing(Fact fact) {
        return fact.claim()
                .map(id -> MapChecker.claim(id, claims())
                        .map(claim -> around.texts()
                                .get("messages.map.standing." + claim.state().name(), id.spoken()))
                        .orElseGet(() -> around.texts().get("messages.map.standing.gone", id.spoken())))
                .orElse("");
    }

    boolean isDoubtful(Fact fact) {
        return MapChecker.doubt(fact, claims()).isPresent();
    }

    List<Claim> claims() {
        return around.model().stateProperty().get().claims();
    }

    /// Words with the values of the room; a variable without one stands by what it is called.
    String filled(String words) {
        var fillings = around.model().stateProperty().get().fillings();
        var said = new ArrayList<String>();
        for (var part : Template.of(words).parts())
            said.add(
                    switch (part) {
                        case Template.Words plain -> plain.source();
                        case Template.Token token ->
                            fillings.of(token.name())
                                    .map(one -> one.value())
                                    .filter(value -> !value.isBlank())
                                    .orElseGet(() -> "[" + around.variable(token.name()) + "]");
                    });
        return String.join("", said);
    }
}
