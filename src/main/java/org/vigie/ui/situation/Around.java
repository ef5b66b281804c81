// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Taxonomy;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Texts;

/// What every pane of the screen is given.
///
record Around(
        Frame frame, OpenRoom room, SituationViewModel model, SituationLeads leads, Taxonomy taxonomy, Lanes lanes) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    /// How many pixels one pixel of the mockups takes at the chosen size of text.
    double scale() {
        return frame.preferences().get().textPercent() / 100.0;
    }

    void open(Search search) {
        leads.watch().open(search);
    }

    void open(Search search, MentionKey chosen) {
        leads.watch().open(search, Optional.of(chosen));
    }
}
