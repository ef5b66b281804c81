// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

/// How long a passphrase would resist someone who holds the files. A hint, not a promise.
///
/// Counts bits as length times the logarithm of the alphabets used, repeated signs left out. Argon2id makes each
/// guess cost a good tenth of a second, so 50 bits are beyond a burglar and 70 beyond a laboratory.
enum PassphraseStrength {
    EMPTY,
    WEAK,
    FAIR,
    STRONG;

    static final int SHORTEST = 10;
    private static final double FAIR_BITS = 50;
    private static final double STRONG_BITS = 70;

    static PassphraseStrength of(CharSequence passphrase) {
        if (passphrase.isEmpty()) return EMPTY;
        double bits = bits(passphrase);
        if (passphrase.length() < SHORTEST || bits < FAIR_BITS) return WEAK;
        return bits < STRONG_BITS ? FAIR : STRONG;
    }

    private static double bits(CharSequence passphrase) {
        int alphabet = 0;
        if (passphrase.chars().anyMatch(Character::isLowerCase)) alphabet += 26;
        if (passphrase.chars().anyMatch(Character::isUpperCase)) alphabet += 26;
        if (passphrase.chars().anyMatch(Character::isDigit)) alphabet += 10;
        if (passphrase.chars().anyMatch(c -> !Character.isLetterOrDigit(c))) alphabet += 20;
        long changes = 1;
        for (int at = 1; at < passphrase.length(); at++)
            if (passphrase.charAt(at) != passphrase.charAt(at - 1)) changes++;
        long counted = Math.min(changes, passphrase.chars().distinct().count() * 3);
        return counted * Math.log(Math.max(2, alphabet)) / Math.log(2);
    }
}
