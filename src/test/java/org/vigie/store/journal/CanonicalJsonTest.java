// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples of RFC 8785 and what lies around them.
class CanonicalJsonTest {
    @Test
    void membersAreSortedByTheirUtf16Units() throws Exception {
        // RFC 8785, 3.2.3
        var json = """
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}
                """;
        assertThat(canonical(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void textsAreEscapedAsLittleAsPossible() throws Exception {
        // RFC 8785, 3.2.2.2
        assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-12, -12",
        "1.0, 1",
        "4.50, 4.5",
        "2e-3, 0.002",
        "1e-7, 1e-7",
        "1.25e-9, 1.25e-9",
        "0.000001, 0.000001",
        "1e3, 1000",
        "9007199254740991, 9007199254740991",
        "-0.5, -0.5"
    })
    void numbersAreWrittenAsEcmaScriptDoes(String written, String canonical) throws Exception {
        assertThat(canonical(written)).isEqualTo(canonical);
    }

    @Test
    void whatIsNotExactIsRefused() {
        assertThatThrownBy(() -> canonical("9007199254740993")).isInstanceOf(IllegalArgumentException.class);
        var half = JsonNodeFactory.instance.textNode("\ud83d");
        assertThatThrownBy(() -> CanonicalJson.bytes(half)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsIndented() throws Exception {
        assertThat(canonical("{ \"b\" : [ 1, true, null, { } ], \"a\" : [ ] }"))
                .isEqualTo("{\"a\":[],\"b\":[1,true,null,{}]}");
    }

    private static String canonical(String json) throws JsonProcessingException {
        return new String(CanonicalJson.bytes(Json.MAPPER.readTree(json)), UTF_8);
    }
}
