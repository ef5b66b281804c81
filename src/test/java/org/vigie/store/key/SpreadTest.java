// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import javax.crypto.spec.HKDFParameterSpec;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theFirstExampleOfRfc5869() {
        var from = HKDFParameterSpec.ofExtract()
                .addIKM(hex("0b".repeat(22)))
                .addSalt(hex("000102030405060708090a0b0c"))
                .thenExpand(hex("f0f1f2f3f4f5f6f7f8f9"), 42);
        assertThat(Spread.bytes(from))
                .isEqualTo(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
