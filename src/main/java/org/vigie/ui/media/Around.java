// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;

/// What every part of the media needs.
///
/// @param clock the room's
/// @param answer begins a reply to a statement
record Around(Frame frame, MediaViewModel model, InstantSource clock, Consumer<Piece> answer) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    /// Names what is being typed into a form of this room, so that it is kept until it is recorded.
    String draft(String form) {
        return "room/" + model.room() + "/" + form;
    }

    Instant now() {
        return clock.instant();
    }

    String time(Instant at) {
        return formats().time(at);
    }
}
