// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.List;

/// What the next hours may bring.
public sealed interface Forecast {
    /// @param hours the next hours, nearest first
    record Known(List<Fan> hours, BackTest backTest) implements Forecast {
        public Known {
            hours = List.copyOf(hours);
        }
    }

    /// Not enough history.
    ///
    /// @param hours of history there are
    /// @param needed how many it takes
    record TooShort(int hours, int needed) implements Forecast {}
}
