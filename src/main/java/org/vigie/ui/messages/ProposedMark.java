// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Says that the words of a text were proposed by the writing assistant, wherever it is read to be approved. It stays
/// with these words; other words of a person's have none.
final class ProposedMark {
    private ProposedMark() {}

    /// The mark of a text as it stands; empty for words of people.
    static Optional<Node> of(Around around, Message message) {
        return around.model().stateProperty().get().shelf().one(message.id()).stream()
                .flatMap(one -> one.versions().reversed().stream())
                .filter(version -> version.message().seal().equals(message.seal()))
                .findFirst()
                .flatMap(version -> version.proposedBy().map(model -> mark(around, version, model)));
    }

    private static Node mark(Around around, Library.Version version, String model) {
        boolean approved = around.circuit().of(version.message()) instanceof Approved;
        var words = Controls.plain(
                around.texts()
                        .get(
                                approved ? "messages.proposed.approved" : "messages.proposed.mark",
                                model,
                                around.name(version.by())),
                approved ? "text-meta" : "text-warn",
                "proposed-mark");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setGraphic(new Icon(Feather.CPU));
        return words;
    }
}
