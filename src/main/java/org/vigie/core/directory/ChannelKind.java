// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.util.regex.Pattern;

/// The ways to reach somebody.
public enum ChannelKind {
    EMAIL,
    /// Takes calls and short messages.
    MOBILE,
    /// Takes calls alone.
    PHONE,
    /// Anything that people alone can use: a pager, a radio, the night porter.
    OTHER;

    /// One address, without any sign that could end a header.
    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?");

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().\\u00a0\\u202f/-]{2,30}");
    private static final int FEWEST_DIGITS = 3;
    private static final int LONGEST_OTHER = 200;

    /// Whether this can be an address of the kind at all. Nothing is asked of any network.
    public boolean accepts(String address) {
        return switch (this) {
            case EMAIL -> MAILBOX.matcher(address).matches();
            case MOBILE, PHONE ->
                NUMBER.matcher(address).matches()
                        && address.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
            case OTHER ->
                !address.isBlank()
                        && address.length() <= LONGEST_OTHER
                        && address.chars().noneMatch(Character::isISOControl);
        };
    }
}
