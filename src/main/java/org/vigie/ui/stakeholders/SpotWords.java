// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.PersonId;
import org.vigie.core.funnel.Reassurance;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Says what stands at a spot, by word, drawing and colour.
final class SpotWords {
    private final Around around;

    SpotWords(Around around) {
        this.around = around;
    }

    /// On, off, lapsed or nothing.
    Label chip(Reassurance standing) {
        return switch (standing) {
            case Reassurance.On _ -> chip("ON", "ok", Feather.CHECK);
            case Reassurance.Off _ -> chip("OFF", "plain", Feather.MINUS);
            case Reassurance.Lapsed _ -> chip("LAPSED", "bad", Feather.ALERT_TRIANGLE);
            case Reassurance.Nothing _ -> chip("NOTHING", "plain", Feather.CIRCLE);
        };
    }

    private Label chip(String state, String tone, Feather drawing) {
        var chip = Controls.whole(
                Controls.plain(around.texts().get("stakeholders.standing." + state), "chip", "in-row", tone));
        chip.setGraphic(new Icon(drawing, Icon.Size.PX_12));
        return chip;
    }

    /// The title of the text that stands or stood there; empty for nothing.
    String title(Reassurance standing) {
        return switch (standing) {
            case Reassurance.On on -> on.text().message().title();
            case Reassurance.Off off -> title(off.words().message());
            case Reassurance.Lapsed lapsed -> title(lapsed.words().message());
            case Reassurance.Nothing _ -> "";
        };
    }

    private String title(MessageId id) {
        return around.model()
                .state()
                .shelf()
                .one(id)
                .map(Library.Record::message)
                .map(Message::title)
                .orElseGet(id::toString);
    }

    /// Since when, and by whom.
    String since(Reassurance standing) {
        return switch (standing) {
            case Reassurance.On on -> since("ON", on.since(), on.by());
            case Reassurance.Off off -> since("OFF", off.since(), off.by());
            case Reassurance.Lapsed lapsed -> since("LAPSED", lapsed.since(), lapsed.by());
            case Reassurance.Nothing _ -> "";
        };
    }

    private String since(String state, Instant at, Optional<PersonId> by) {
        return around.texts().get("stakeholders.since." + state, around.when(at), around.name(by));
    }
}
