// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    @DisplayName("Strange texts are placed or left alone, and disturb nothing")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "🙂🙂🙂",
                "@a @b https://c.example",
                "﷽﷽﷽ العطل مستمر في الشبكة منذ الصباح",
                "\u202Etxet desrever\u202C",
                "網路故障 ネットが落ちた",
                "\uD83D lonely surrogate \uDE00",
                "{0} %s ${x} <b>x</b> ' OR 1=1 --",
                "a\u0301\u0301\u0301\u0301\u0301 zalgo z\u0351\u036B\u0343",
                "12345678901234567890 7.4.2"
            })
    void strangeTexts(String text) {
        var tracker = new NarrativeTracker(Stream.RULES);
        var stream = new Stream();
        for (int i = 0; i < 4; i++) tracker.observe(stream.say("und", text));
        var box = tracker.observe(stream.say("voyant rouge fixe sur la box")).narrative();
        assertThat(tracker.observe(stream.say("box : voyant rouge fixe")).narrative())
                .isEqualTo(box)
                .isPresent();
        assertThat(tracker.narratives())
                .allSatisfy(tracked -> assertThat(tracked.narrative().label()).isNotBlank());
    }

    @DisplayName("Length and repetition bring no weight")
    @ParameterizedTest
    @ValueSource(strings = {"panne ", "x", "#spam ", "un deux trois soleil "})
    void endlessTexts(String part) {
        var tracker = new NarrativeTracker(Stream.RULES);
        var stream = new Stream();
        for (int i = 0; i < 4; i++) tracker.observe(stream.say(part.repeat(20_000 / part.length())));
        assertThat(tracker.narratives())
                .allSatisfy(tracked -> assertThat(tracked.narrative().label()).hasSizeLessThan(50));
        var box = tracker.observe(stream.say("voyant rouge fixe sur la box")).narrative();
        assertThat(tracker.observe(stream.say("box : voyant rouge fixe")).narrative())
                .isEqualTo(box);
    }
}
