// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.PageAddress.Kind;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;

/// Where a page stands, as the form writes it: the kind of place, the address, and who writes there.
final class WrittenPage {
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.FOLDER);
    private final StringProperty place;
    private final StringProperty user;

    WrittenPage(StringProperty place, StringProperty user) {
        this.place = place;
        this.user = user;
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    void show(String address) {
        var page = PageAddress.of(address);
        kind.set(page.kind());
        place.set(page.place());
        user.set(page.user());
    }

    /// The address as the account keeps it, with who writes there. A server may be written without its scheme.
    String address() {
        var typed = place.get().strip();
        if (kind.get() == Kind.FOLDER) return typed;
        var scheme = kind.get() == Kind.SFTP ? "sftp://" : "https://";
        var page = PageAddress.of(typed.contains("://") ? typed : scheme + typed);
        var who = user.get().strip();
        return who.isEmpty() ? page.text() : new PageAddress(page.kind(), page.place(), who).text();
    }

    boolean isFit() {
        var page = PageAddress.of(address());
        return page.kind() == kind.get() && page.isFit();
    }

    /// The fingerprint that a test told of a server nobody has accepted.
    static Optional<String> unaccepted(Receipt receipt) {
        return receipt instanceof Receipt.Refused(var ground, var detail)
                        && (ground == Ground.NEW_SERVER || ground == Ground.OTHER_SERVER)
                ? Optional.of(detail)
                : Optional.empty();
    }
}
