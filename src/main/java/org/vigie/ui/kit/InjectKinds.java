// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.InjectKind;

/// How the channels of injects are drawn, the same on every page.
public final class InjectKinds {
    private InjectKinds() {}

    public static Feather drawing(InjectKind kind) {
        return switch (kind) {
            case SOCIAL -> Feather.MESSAGE_CIRCLE;
            case FORUM -> Feather.USERS;
            case PRESS -> Feather.TV;
            case CALL -> Feather.PHONE;
            case MAIL -> Feather.MAIL;
            case AUTHORITY -> Feather.SHIELD;
            case REVIEW -> Feather.STAR;
            case VIDEO -> Feather.VIDEO;
            case CUE -> Feather.CLIPBOARD;
        };
    }
}
