// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @Test
    void keepsParagraphsAndLines() {
        assertThat(PlainText.ofHtml("<p>Panne  générale</p>\n<p>depuis <br>9 h</p><ul><li>Lyon<li>Nantes</ul>"))
                .isEqualTo("Panne générale\n\ndepuis\n9 h\n\nLyon\nNantes");
    }

    @Test
    void putsALinkThatThePlatformCutInThreeTogetherAgain() {
        assertThat(PlainText.ofHtml("""
                        <p>Lire <a href="https://www.example.org/blog/2026-panne/"><span class="invisible">https://www.</span>\
                        <span class="ellipsis">example.org/blog/2026</span><span class="invisible">-panne/</span></a> !</p>""")).isEqualTo("Lire https://www.example.org/blog/2026-panne/ !");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='https://x.example/a/b'>x.example/a…</a> | https://x.example/a/b",
                "<a href='https://x.example/a/b'>x.example/...</a> | https://x.example/a/b",
                "<a href='https://x.example/a'>notre page</a> | notre page (https://x.example/a)",
                "<a href='https://x.example/tags/box'>#<span>box</span></a> | #box",
                "<a href='https://x.example/@altea'>@<span>altea</span></a> | @altea",
                "<a href='javascript:alert(1)'>cliquez</a> | cliquez",
                "<a href='https://x.example/'><img src='a.png'></a>fin | fin",
                "I&#x27;m &lt;here&gt; &amp; there | I'm <here> & there",
                "a<script>alert('b')</script>c | ac",
                "<style>p{}</style>seul | seul"
            })
    void readsLinksEntitiesAndDropsCode(String html, String text) {
        assertThat(PlainText.ofHtml(html)).isEqualTo(text);
    }

    @Test
    void keepsTheLinesOfQuotedCode() {
        assertThat(PlainText.ofHtml("<pre><code>a = 1\nb = 2</code></pre>fin")).isEqualTo("a = 1\nb = 2\n\nfin");
    }

    @Test
    void plainTextLosesItsControlCharactersOnly() {
        assertThat(PlainText.ofText(" a\u0000b\r\nc\rd\te\u007f \n")).isEqualTo("ab\nc\nd\te");
        assertThat(PlainText.ofText("مرحبا 👩‍🚒 é")).isEqualTo("مرحبا 👩‍🚒 é");
    }
}
