// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mail;

/// What mail servers say of letters.
public final class ServerWords {
    private static final int MOST_CHARS = 200;
    private static final String ADDRESS = "[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+";

    private ServerWords() {}

    /// These words without the addresses that servers repeat in them, and cut to 200 characters: the journal knows
    /// readers by their places alone.
    public static String discreet(String words) {
        var plain = words.replaceAll(ADDRESS, "…");
        // half a sign can't be kept
        return (plain.length() > MOST_CHARS ? plain.substring(0, MOST_CHARS) : plain).replaceAll("\\p{Cs}", "");
    }
}
