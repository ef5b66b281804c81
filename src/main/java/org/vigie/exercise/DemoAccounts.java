// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.journal.Hash;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Way;

/// What the fictional Altéa Télécom would publish to. Nothing leads there: an exercise has no channel.
public final class DemoAccounts {
    private DemoAccounts() {}

    public static List<Account> all() {
        return List.of(
                account(1, Way.MASTODON, "@AlteaTelecom", "https://social.altea.example"),
                account(2, Way.PAGE, "etat.altea.example", "etat.altea.example"),
                new Account(
                        id(3),
                        Way.MAIL,
                        "Abonnés Box 7 touchés",
                        "https://altea.example/desabonnement",
                        128_040,
                        Optional.of(Hash.of("fiction".getBytes(StandardCharsets.UTF_8)))),
                account(4, Way.MATTERMOST, "Équipes Altéa", ""));
    }

    private static Account account(int number, Way way, String name, String address) {
        return new Account(id(number), way, name, address, 0, Optional.empty());
    }

    private static AccountId id(int number) {
        return new AccountId(new UUID(0xA17EA, number));
    }
}
