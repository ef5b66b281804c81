// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;

/// A channel being written.
///
/// @param wrong whether what was typed can't be an address of its kind
record ChannelDraft(ObjectProperty<ChannelKind> kind, StringProperty address, BooleanProperty wrong) {
    static ChannelDraft of(ChannelKind kind, String address) {
        return new ChannelDraft(
                new SimpleObjectProperty<>(kind), new SimpleStringProperty(address), new SimpleBooleanProperty());
    }

    static ChannelDraft of(Channel channel) {
        return of(channel.kind(), channel.address());
    }

    boolean isBlank() {
        return address.get().isBlank();
    }

    /// Marks and tells whether this can be kept; an empty one is passed over.
    boolean check() {
        wrong.set(!isBlank() && !kind.get().accepts(address.get().strip()));
        return !wrong.get();
    }

    Channel channel() {
        return new Channel(kind.get(), address.get());
    }
}
