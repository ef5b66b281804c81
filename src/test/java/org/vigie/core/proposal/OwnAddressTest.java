// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {
    @Test
    void theServersOfThisMachineAreReadAsPeopleTypeThem() {
        assertThat(OwnAddress.of(" 127.0.0.1:11434 ").orElseThrow().at("models"))
                .isEqualTo("http://127.0.0.1:11434/v1/models");
        assertThat(OwnAddress.of("http://LOCALHOST:1234/v1/").orElseThrow().at("chat/completions"))
                .isEqualTo("http://localhost:1234/v1/chat/completions");
        assertThat(OwnAddress.of("http://[::1]:8080").orElseThrow().base()).isEqualTo("http://[::1]:8080");
        assertThat(OwnAddress.of("http://127.9.8.7/llama").orElseThrow().base()).isEqualTo("http://127.9.8.7/llama");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://api.openai.com/v1",
                "http://192.168.1.20:11434",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://evil.example/127.0.0.1",
                "http://127.0.0.1@evil.example/",
                "http://user:pass@127.0.0.1/",
                "http://127.0.0.1/?to=evil",
                "http://127.0.0.1/#x",
                "http://0.0.0.0:11434",
                "http://127.1",
                "http://2130706433",
                "http://0177.0.0.1",
                "http://127.0.0.256",
                "http://[::ffff:8.8.8.8]",
                "http://127.0.0.1:99999",
                "ftp://127.0.0.1",
                "not an address"
            })
    void everyOtherAddressIsNone(String typed) {
        assertThat(OwnAddress.of(typed)).isEmpty();
    }
}
