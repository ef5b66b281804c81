// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.util.List;
import java.util.Locale;
import org.vigie.core.message.Outlet;
import org.vigie.core.source.SourceKind;

/// By what a text leaves.
public enum Way {
    MASTODON(Outlet.SHORT_POST),
    BLUESKY(Outlet.SHORT_POST),
    /// A list of addresses, one e-mail to each.
    MAIL(Outlet.EMAIL),
    /// A folder that a web server reads.
    PAGE(Outlet.SITE),
    /// Incidents of a page at Statuspage.
    STATUSPAGE(Outlet.SITE),
    /// A signed POST to a system of the house.
    WEBHOOK(Outlet.SHORT_POST, Outlet.LONG_POST, Outlet.SITE, Outlet.SMS, Outlet.HOTLINE, Outlet.VOICE),
    SLACK(Outlet.INTERNAL_NOTE),
    MATTERMOST(Outlet.INTERNAL_NOTE),
    TEAMS(Outlet.INTERNAL_NOTE),
    /// The organisation's account in the invented media of an exercise. No channel is ever made for it.
    SIMULATED(Outlet.SHORT_POST, Outlet.LONG_POST);

    private final List<Outlet> outlets;

    Way(Outlet... outlets) {
        this.outlets = List.of(outlets);
    }

    /// Whether a text written for this outlet may go there.
    public boolean takes(Outlet outlet) {
        return outlets.contains(outlet);
    }

    /// Whether words can be put under a mention of this kind of source.
    public boolean answers(SourceKind kind) {
        return switch (this) {
            case MASTODON, BLUESKY -> kind.toString().equals(name().toLowerCase(Locale.ROOT));
            case SIMULATED -> true;
            case MAIL, PAGE, STATUSPAGE, WEBHOOK, SLACK, MATTERMOST, TEAMS -> false;
        };
    }

    /// Whether anybody outside may read what goes this way.
    public boolean leaves() {
        return this != SIMULATED;
    }

    /// Those that it takes.
    public List<Outlet> outlets() {
        return outlets;
    }
}
