// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.List;
import java.util.OptionalDouble;

/// How well the station's labels stand up to people's. Every call may take some milliseconds.
public interface Quality {
    /// What people said about labels so far, acts taken back left out.
    List<Line> figures();

    /// About one kind of label.
    ///
    /// @param about the kind of label
    /// @param looked how many labels people looked at
    /// @param agreed how many of these they left as they were
    record Line(About about, long looked, long agreed) {
        /// The share they agreed with, 0 to 1; empty when they looked at none.
        public OptionalDouble agreement() {
            return looked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / looked);
        }
    }

    /// The kinds of labels.
    enum About {
        SENTIMENT,
        TOXICITY,
        CATEGORY
    }
}
