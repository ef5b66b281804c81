// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Texts;

/// What the tabs of practice share.
///
/// @param room that is open, if any
/// @param seeds makes a number never used before, for what is left to chance
record Around(Frame frame, PracticeBook book, Optional<OpenRoom> room, Lanes lanes, LongSupplier seeds) {
    Texts texts() {
        return frame.texts();
    }

    /// The language of the interface, in which people practise.
    Tongue language() {
        return Tongue.of(texts().locale().getLanguage()).orElse(Tongue.FR);
    }
}
