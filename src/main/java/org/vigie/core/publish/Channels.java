// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.util.Optional;

/// The channels of a station. An exercise has none.
public interface Channels {
    /// The way to an account; empty once it is no longer set up as it was.
    Optional<Channel> to(Account account);
}
