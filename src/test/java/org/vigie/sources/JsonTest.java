// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void everyItemKeepsTheBytesItWasReadFrom() {
        var body = "{ \"é\": [0], \"hits\" : [ {\"a\": \"é😀\" , \"b\":[1, 2]},\n 7, {\"c\":{}} ], \"n\": 3 }";
        var items = Json.items(utf8(body), "/hits").orElseThrow();
        assertThat(items)
                .extracting(item -> new String(item.raw(), StandardCharsets.UTF_8))
                .containsExactly("{\"a\": \"é😀\" , \"b\":[1, 2]}", "7", "{\"c\":{}}");
        assertThat(Json.text(items.getFirst().node(), "/a")).isEqualTo("é😀");
    }

    @Test
    void aListAtTheRootAndInUtf16() {
        var body = "[{\"a\":1},{\"a\":2}]";
        assertThat(Json.items(utf8(body), "").orElseThrow())
                .extracting(i -> Json.count(i.node(), "/a"))
                .containsExactly(1L, 2L);
        assertThat(Json.items(body.getBytes(StandardCharsets.UTF_16LE), "").orElseThrow())
                .extracting(item -> new String(item.raw(), StandardCharsets.UTF_8))
                .containsExactly("{\"a\":1}", "{\"a\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[{\"a\":1}", "[{\"a\":1},", "{\"hits\":{}}", "<html>", "Please wait", "[1]x"})
    void brokenOrOtherDocumentsAreEmpty(String body) {
        assertThat(Json.items(utf8(body), "/hits")).isEmpty();
        assertThat(Json.items(utf8(body), "")).isEmpty();
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(Json.read("[".repeat(100_000))).isEmpty();
        assertThat(Json.items(utf8("[".repeat(100_000)), "")).isEmpty();
    }

    @Test
    void letsRawControlCharactersAndOddEscapesPass() {
        var node = Json.read("{\"t\":\"a\tb\\q\u0001c\"}").orElseThrow();
        assertThat(Json.text(node, "/t")).isEqualTo("a\tbq\u0001c");
    }

    @Test
    void valuesThatAreNotThereAreUnknown() {
        var node = Json.read("{\"n\":null,\"s\":\"5\",\"o\":{},\"d\":\"2026-02-30T00:00:00Z\"}")
                .orElseThrow();
        assertThat(Json.text(node, "/n")).isEmpty();
        assertThat(Json.text(node, "/o")).isEmpty();
        assertThat(Json.text(node, "/none")).isEmpty();
        assertThat(Json.count(node, "/n")).isEqualTo(-1);
        assertThat(Json.count(node, "/s")).isEqualTo(-1);
        assertThat(Json.instant(node, "/d")).isNull();
        assertThat(Json.instant(
                        Json.read("{\"d\":\"2025-05-19T17:10:09.561858Z\"}").orElseThrow(), "/d"))
                .isEqualTo(Instant.parse("2025-05-19T17:10:09.561858Z"));
        assertThat(Json.instant(
                        Json.read("{\"d\":\"2026-07-04T14:38:02+00:00\"}").orElseThrow(), "/d"))
                .isEqualTo(Instant.parse("2026-07-04T14:38:02Z"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
