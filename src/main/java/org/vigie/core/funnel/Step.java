// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.util.Locale;
import org.vigie.core.message.Outlet;

/// A step on the way to buying, in the order in which people come by.
public enum Step {
    HOME,
    PRODUCT,
    CART,
    PAYMENT,
    CONFIRMATION,
    /// Who hesitates at any step calls.
    HOTLINE;

    /// What a text must be written for to stand here.
    public Outlet outlet() {
        return this == HOTLINE ? Outlet.HOTLINE : Outlet.SITE;
    }

    /// As files say it: "home".
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
