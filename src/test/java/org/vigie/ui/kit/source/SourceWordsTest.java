// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceKind;
import org.vigie.ui.kit.Texts;

class SourceWordsTest {
    private final SourceWords french = new SourceWords(new Texts(Locale.FRENCH));
    private final SourceWords english = new SourceWords(new Texts(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void everyFaultHasItsPlainSentences(Fault fault) {
        for (var words : new SourceWords[] {french, english}) {
            assertThat(words.whatFailed(fault)).endsWith(".");
            assertThat(words.whatToDo(fault)).endsWith(".");
        }
    }

    @Test
    void aKindOrFieldOfAnotherVersionIsCalledByItsCode() {
        assertThat(french.kind(new SourceKind("pigeon"))).isEqualTo("pigeon");
        assertThat(french.field("loft")).isEqualTo("loft");
        assertThat(french.kind(new SourceKind("feed"))).isEqualTo("Flux RSS, Atom ou JSON");
    }

    @Test
    void refusedSettingsNameTheField() {
        assertThat(english.whole(Fault.BAD_SETTINGS, "instance"))
                .isEqualTo("The field “Mastodon server” is not accepted. Correct the source.");
    }
}
