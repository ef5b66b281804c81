// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vigie.core.message.Audience;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.crowd.Coefficient;
import org.vigie.exercise.crowd.Coefficients;
import org.vigie.exercise.crowd.Crowd;
import org.vigie.exercise.crowd.CrowdPost;
import org.vigie.exercise.crowd.Happening;

/// A day of an invented organisation, in both languages: an outage, a rumour of a leak, and late answers.
final class CrowdDay {
    private static final int PLAYS = 4;
    private static final Duration LENGTH = Duration.ofHours(3);

    private CrowdDay() {}

    /// The posts of several plays in a language, one behind the other.
    static List<CrowdPost> posts(String language, long seed) {
        var posts = new ArrayList<CrowdPost>();
        for (int play = 0; play < PLAYS; play++) {
            var crowd = new Crowd(scenario(language), Coefficients.USUAL, seed + play);
            happenings(language.equals("fr")).forEach(crowd::hear);
            var start = LENGTH.multipliedBy(play);
            for (var post : crowd.until(LENGTH)) if (post.language().equals(language)) posts.add(later(post, start));
        }
        return posts;
    }

    /// The posts of one play in a language that many more people follow.
    static List<CrowdPost> busy(String language, long seed) {
        var crowd = new Crowd(scenario(language), Coefficients.USUAL.with(Coefficient.VOLUME, PLAYS), seed);
        happenings(language.equals("fr")).forEach(crowd::hear);
        return crowd.until(LENGTH).stream()
                .filter(post -> post.language().equals(language))
                .toList();
    }

    private static CrowdPost later(CrowdPost post, Duration by) {
        return new CrowdPost(
                post.number(),
                post.at().plus(by),
                post.place(),
                post.author(),
                post.title(),
                post.text(),
                post.language(),
                post.parent(),
                post.thread(),
                post.rating(),
                post.narrative(),
                post.stance(),
                post.full());
    }

    static Scenario scenario(String language) {
        return new Scenario(
                "bench",
                "Mesure",
                "Altéa Télécom",
                language,
                "",
                LENGTH,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Persona("lea", "Léa Connect", "lea_connect", "", 182_000, Disposition.HOSTILE),
                        new Persona("marc", "Marc", "marc_adsl", "", 2_400, Disposition.HELPFUL)),
                List.of(new Outlet("gazette", "La Gazette des Deux Rives", OutletKind.NEWSPAPER, 90_000)),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    static List<Happening> happenings(boolean french) {
        return List.of(
                came(
                        5,
                        "outage",
                        InjectKind.SOCIAL,
                        french
                                ? "Panne chez Altéa : plus de réseau, la box reste au rouge depuis midi."
                                : "Altea outage: no network, the router has been red since noon."),
                came(
                        50,
                        "leak",
                        InjectKind.PRESS,
                        french
                                ? "Un fichier de données de 12 000 clients d’Altéa serait en vente. Noms, adresses,"
                                        + " IBAN."
                                : "A file with data of 12,000 Altea customers is said to be for sale: names,"
                                        + " passwords."),
                new Happening.Spoken(
                        Duration.ofMinutes(85),
                        Audience.CUSTOMERS,
                        french
                                ? "Désolés pour la panne du réseau. Nos équipes rétablissent les box. Prochain point à"
                                        + " 15 h."
                                : "Sorry about the network outage. Our teams restore routers. Next update at 3 pm."),
                new Happening.Spoken(
                        Duration.ofMinutes(120),
                        Audience.CUSTOMERS,
                        french
                                ? "Nos équipes vérifient si des données de clients sont dans ce fichier. Prochain"
                                        + " point à 16 h."
                                : "Our teams check whether customer data are in this file. Next update at 4 pm."));
    }

    private static Happening.Came came(int minute, String id, InjectKind kind, String text) {
        return new Happening.Came(Duration.ofMinutes(minute), id, kind, "lea", "", text, false);
    }
}
