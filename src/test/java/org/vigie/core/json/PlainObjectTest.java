// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainObjectTest {
    @Test
    void readsTextsNumbersTruthsAndObjects() {
        var read = PlainObject.read("""
                { "text" : "a \\"b\\" \\u00e9\\n\\\\ ", "number": -12, "half": 1.5, "yes": true, "no": false,
                  "none": null, "list": [ {"a": 1}, 2, {"a": 3} ], "empty": [], "object": {} }
                """);
        assertThat(read.text("text")).contains("a \"b\" é\n\\ ");
        assertThat(read.number("number")).contains(-12);
        assertThat(read.truth("yes")).contains(true);
        assertThat(read.truth("no")).contains(false);
        assertThat(read.objects("list"))
                .extracting(each -> each.number("a").orElseThrow())
                .containsExactly(1, 3);
        assertThat(read.objects("empty")).isEmpty();
    }

    @Test
    void whatIsAbsentOrOfAnotherTypeIsNoMember() {
        var read = PlainObject.read("{\"text\": 1, \"number\": \"1\", \"half\": 1.5, \"none\": null}");
        assertThat(read.text("text")).isEmpty();
        assertThat(read.number("number")).isEmpty();
        assertThat(read.number("half")).isEmpty();
        assertThat(read.text("none")).isEmpty();
        assertThat(read.truth("absent")).isEmpty();
        assertThat(read.objects("text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{\"a\":1} x",
                "[1]",
                "1",
                "{a:1}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"",
                "{\"a\":[1}",
                "{\"a\":--1}",
                "{\"a\":\"line\nbreak\"}"
            })
    void refusesWhatIsNotOneObject(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainObject.read(text));
    }

    @Test
    void namesThePlaceAndSurvivesDepth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainObject.read("{\"a\": ?}"))
                .withMessage("not JSON at sign 7");
        assertThatIllegalArgumentException().isThrownBy(() -> PlainObject.read("{\"a\":" + "[".repeat(100_000)));
    }
}
