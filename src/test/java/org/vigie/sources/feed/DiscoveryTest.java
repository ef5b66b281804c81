// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
    @Test
    void findsWhatAPageAnnouncesInItsOrder() {
        var found = Discovery.in("""
                <head><base href="https://site.example/fr/">
                <link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="en" href="/en">
                <LINK REL="Alternate home" TYPE="application/atom+xml" TITLE="Articles" HREF="atom.xml">
                <link rel="alternate" type="application/feed+json" href="/feed.json">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
                """, "https://site.example/");
        assertThat(found)
                .containsExactly(
                        new Discovery.Announced("https://site.example/fr/atom.xml", "Articles"),
                        new Discovery.Announced("https://site.example/feed.json", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/b/c | d | https://a.example/b/d",
                "https://a.example/b/c | ../../../d | https://a.example/d",
                "https://a.example/b?x=1 | ?y=2 | https://a.example/b?y=2",
                "https://a.example | //b.example/c d | https://b.example/c%20d",
                "https://a.example/ | mailto:x@y.example | mailto:x@y.example",
                "'' | /a | /a"
            })
    void completesAddresses(String base, String relative, String whole) {
        assertThat(Links.resolve(base, relative)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.google.com/url?q=https://x.example/ | https://x.example/",
                "https://www.google.fr/url?rct=j&url=https%3A%2F%2Fx.example%2Fa | https://x.example/a",
                "https://www.google.com/url?url=javascript:x | https://www.google.com/url?url=javascript:x",
                "https://notgoogle.com/url?url=https://x.example/ | https://notgoogle.com/url?url=https://x.example/",
                "https://www.google.com/search?q=x | https://www.google.com/search?q=x"
            })
    void unwrapsGooglesRedirector(String wrapped, String address) {
        assertThat(Links.unwrap(wrapped)).isEqualTo(address);
    }
}
