// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Map;
import java.util.Optional;
import org.vigie.core.signal.Engines;

/// Engines whose trial a test chooses.
final class TestEngines implements Engines {
    static final Trial PASSED =
            new Trial.Passed("onnx-1f/linear-1", Map.of("fr", new Score(12, 12), "en", new Score(5, 12)), 42);

    Trial next = PASSED;
    Optional<String> chosen = Optional.empty();

    @Override
    public Standing standing() {
        return new Standing("linear-1", false, chosen, Optional.empty());
    }

    @Override
    public Trial tryOut(String folder) {
        return next;
    }

    @Override
    public void choose(String folder) {
        chosen = Optional.of(folder);
    }

    @Override
    public void giveUp() {
        chosen = Optional.empty();
    }
}
