// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Scenario;

/// A small invented scenario, and what happens in it.
final class Scenes {
    static final String LEAK =
            "Un fichier avec les données de 12 000 clients d’Altéa est en vente sur un forum. Noms, adresses, IBAN.";
    static final String OUTAGE =
            "Panne générale chez Altéa : plus de réseau à Tours, la box reste au rouge depuis midi.";
    static final String ANSWER =
            "Nous sommes désolés. Nos équipes vérifient si des données de clients sont dans ce fichier en vente sur le"
                    + " forum, et nous préviendrons chaque client concerné. Prochain point à 15 heures sur notre page.";

    private Scenes() {}

    static Scenario scenario(String language) {
        return new Scenario(
                "s",
                "Essai",
                "Altéa Télécom",
                language,
                "",
                Duration.ofHours(3),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Persona("p1", "Léa Connect", "lea_connect", "familière", 180_000, Disposition.HOSTILE),
                        new Persona("p2", "Marc", "marc_adsl", "technique, soignée", 2_400, Disposition.FRIENDLY)),
                List.of(new Outlet("o1", "La Gazette des Deux Rives", OutletKind.NEWSPAPER, 90_000)),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    static Crowd crowd(long seed) {
        return new Crowd(scenario("fr"), Coefficients.USUAL, seed);
    }

    static Coefficients with(Coefficient one, double value) {
        return Coefficients.USUAL.with(one, value);
    }

    static Coefficients many() {
        return Coefficients.of(Map.of("volume", 10.0));
    }

    static Happening.Came came(int minute, String id, String text) {
        return new Happening.Came(Duration.ofMinutes(minute), id, InjectKind.SOCIAL, "p1", "", text, false);
    }

    /// Posts about one narrative between two minutes, summed over several seeds.
    static long count(List<CrowdPost> posts, String narrative, int from, int until) {
        return posts.stream()
                .filter(post -> post.narrative().equals(narrative))
                .filter(post -> post.at().toMinutes() >= from && post.at().toMinutes() < until)
                .count();
    }

    /// What crowds of many seeds say of one history.
    static List<CrowdPost> over(int seeds, Coefficients by, int minutes, List<Happening> history) {
        var posts = new ArrayList<CrowdPost>();
        for (int seed = 0; seed < seeds; seed++) {
            var crowd = new Crowd(scenario("fr"), by, seed);
            history.forEach(crowd::hear);
            posts.addAll(crowd.until(Duration.ofMinutes(minutes)));
        }
        return posts;
    }
}
