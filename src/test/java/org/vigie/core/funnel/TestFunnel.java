// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;

/// Texts that reassure the customers of the fictional Altéa Télécom.
public final class TestFunnel {
    public static final Message CART = text("cart", Tongue.FR, Outlet.SITE, "Panier", "Commandez sans risque.");
    public static final Message CART_EN = text("cart", Tongue.EN, Outlet.SITE, "Cart", "Order without risk.");
    public static final Message TIMED =
            text("home", Tongue.FR, Outlet.SITE, "Accueil", "Prochain point à {next-update}.\n\nMerci.");
    public static final Message CALL = text("call", Tongue.FR, Outlet.HOTLINE, "Appel", "Je vous rappelle.");
    public static final Spot CART_FR = new Spot(Step.CART, Tongue.FR);

    private TestFunnel() {}

    public static Message text(String matter, Tongue language, Outlet outlet, String title, String body) {
        return new Message(
                new MessageId(matter, language),
                1,
                Purpose.REASSURANCE,
                "outage",
                Audience.PROSPECTS,
                List.of(outlet),
                CrisisLevel.WATCH,
                Tone.REASSURING,
                title,
                body,
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
