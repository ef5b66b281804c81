// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vigie.core.journal.Hash;

/// Who is on a list, in their order: the journal names readers by their places in it alone.
///
/// @param addresses where each is reached; an empty one is not written to
/// @param names by which they are known to be the same: their addresses, or what a register calls them
public record Readers(List<String> addresses, List<String> names) {
    /// Under which name they are kept, beside the account's token.
    public static final String SECRET = "readers";

    public Readers {
        addresses = List.copyOf(addresses);
        names = List.copyOf(names);
        if (addresses.size() != names.size()) throw new IllegalArgumentException("Each reader has a place.");
    }

    /// Those who are known by their addresses.
    public Readers(List<String> addresses) {
        this(addresses, addresses);
    }

    /// @param kept one a line
    public static Readers of(String kept) {
        return new Readers(
                kept.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /// As they are kept.
    public String lines() {
        return String.join("\n", addresses);
    }

    /// Tells whether it is still the list that somebody confirmed.
    public Hash seal() {
        return Hash.of(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    }

    /// Whether the account was confirmed with these.
    public boolean areThoseOf(Account account) {
        return account.list().filter(seal()::equals).isPresent() && account.recipients() == names.size();
    }
}
