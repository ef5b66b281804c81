// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeTest {
    @Test
    void readersCountGraphemesAndMachinesCountUnits() {
        // e with a combining accent, a family, a flag: six signs to a reader with "a", "b" and "c".
        var size = Size.of(
                "abc" + "e\u0301" + "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67" + "\uD83C\uDDEB\uD83C\uDDF7");
        assertThat(size.graphemes()).isEqualTo(6);
        assertThat(size.characters()).isEqualTo(12);
        assertThat(size.gsm()).isFalse();
        assertThat(size.units()).isEqualTo(17);
    }

    @Test
    void wordsAreCountedAsPeopleDo() {
        assertThat(Size.of("L’eau, l'air : 36 % du Wi-Fi à 17:30.").words()).isEqualTo(7);
        assertThat(Size.of("").words()).isZero();
    }

    @Test
    void aShortMessageOfTheBasicAlphabetTakes160ThenSegmentsOf153() {
        assertThat(Size.of("")).isEqualTo(new Size(0, 0, 0, true, 0, 0));
        assertThat(Size.of("é".repeat(160)).segments()).isEqualTo(1);
        assertThat(Size.of("é".repeat(160)).left()).isZero();
        assertThat(Size.of("a".repeat(161)).segments()).isEqualTo(2);
        assertThat(Size.of("a".repeat(161)).left()).isEqualTo(2 * 153 - 161);
        assertThat(Size.of("a".repeat(306)).segments()).isEqualTo(2);
        assertThat(Size.of("a".repeat(307)).segments()).isEqualTo(3);
    }

    @Test
    void aEuroTakesTwoAndIsNeverPartedBetweenSegments() {
        var size = Size.of("€".repeat(80));
        assertThat(size.gsm()).isTrue();
        assertThat(size.units()).isEqualTo(160);
        assertThat(size.segments()).isEqualTo(1);
        // 152 letters and a euro: the escape does not fit in the 153rd place.
        assertThat(Size.of("a".repeat(152) + "€" + "a".repeat(152)).segments()).isEqualTo(3);
    }

    @Test
    void oneLetterOutsideTheAlphabetMakesAllOfItUcs2() {
        // ê is not in GSM 03.38, é is.
        assertThat(Size.of("Arrêt").gsm()).isFalse();
        assertThat(Size.of("Arrêté".repeat(11) + "abcd").segments()).isEqualTo(1);
        assertThat(Size.of("ê".repeat(71)).segments()).isEqualTo(2);
        assertThat(Size.of("ê".repeat(134)).segments()).isEqualTo(2);
        // A pair of UTF-16 units does not fit in the 67th place.
        assertThat(Size.of("ê".repeat(66) + "\uD83D\uDE00" + "ê".repeat(66)).segments())
                .isEqualTo(3);
    }

    @Test
    void textFromRightToLeftIsCountedLikeAnyOther() {
        var size = Size.of("انقطاع الخدمة");
        assertThat(size.graphemes()).isEqualTo(13);
        assertThat(size.words()).isEqualTo(2);
        assertThat(size.gsm()).isFalse();
    }
}
