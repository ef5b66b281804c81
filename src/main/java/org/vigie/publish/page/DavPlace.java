// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.publish.Line;

/// A folder of a WebDAV server (RFC 4918). A name opens it with a password (RFC 7617), no name with a token (RFC 6750).
///
/// @param line also to servers of the house
record DavPlace(PageAddress address, Supplier<String> secret, Line line) implements Place {
    @Override
    public Receipt alone(Instant now, Work work) {
        if (!address.isFit()) return new Receipt.Refused(Ground.SETTINGS, address.place());
        var folder = address.place().replaceFirst("/*$", "/");
        try (var site = new DavSite(folder, authorization(), line, now)) {
            site.open();
            return work.on(site);
        } catch (NotDone said) {
            return said.receipt();
        } catch (IOException failed) {
            return new Receipt.Refused(Ground.SETTINGS, String.valueOf(failed.getMessage()));
        }
    }

    /// Nothing where there is no secret: servers of the house may let in by where one comes from.
    private String authorization() {
        var word = secret.get();
        if (word.isEmpty()) return "";
        if (address.user().isEmpty()) return "Bearer " + word;
        var both = (address.user() + ":" + word).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
