// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;

/// Texts about the fictional Altéa Télécom.
public final class TestMessages {
    public static final Message HOLDING = message("outage-wait", Tongue.FR, Purpose.HOLDING, "Panne en cours", """
            Une panne touche {service}. Nous mesurons la gêne. Nos équipes y travaillent. Prochain point à {next-update}.

            Ne réinitialisez pas votre box.""");
    public static final Message ENGLISH = message("outage-wait", Tongue.EN, Purpose.HOLDING, "Outage under way", """
            An outage affects {service}. We know what it costs you. Our teams are at work. Next update at {next-update}.

            Please do not reset your box.""");

    private TestMessages() {}

    public static Message message(String matter, Tongue language, Purpose purpose, String title, String body) {
        return new Message(
                new MessageId(matter, language),
                1,
                purpose,
                "outage",
                Audience.CUSTOMERS,
                List.of(Outlet.SHORT_POST, Outlet.SMS, Outlet.EMAIL),
                CrisisLevel.ALERT,
                Tone.FACTUAL,
                title,
                body,
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
