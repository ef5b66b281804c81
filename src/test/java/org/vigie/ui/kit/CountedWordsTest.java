// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// One is told as one, and in French nothing too.
class CountedWordsTest {
    private final Texts french = new Texts(Locale.FRENCH);
    private final Texts english = new Texts(Locale.ENGLISH);

    private void says(String key, String inFrench, String inEnglish, Object... values) {
        assertThat(french.get(key, values).replace('\u00a0', ' ')).isEqualTo(inFrench);
        assertThat(english.get(key, values)).isEqualTo(inEnglish);
    }

    @Test
    void mentionsAreCounted() {
        says("situation.rumours.change", "1 mention · +8 % en 1 h", "1 mention · +8 % in 1 h", "1", "+8 %", 1);
        says(
                "situation.narratives.behind",
                "1 mention attend d’être regroupée.",
                "1 mention waits to be grouped.",
                "1",
                1);
        says(
                "situation.narratives.behind",
                "7 mentions attendent d’être regroupées.",
                "7 mentions wait to be grouped.",
                "7",
                7);
        says("situation.reasons.spoken", "Panne : 1 mention, 4 %", "Panne: 1 mention, 4 %", "Panne", 1, "4 %");
        says(
                "situation.narratives.spoken",
                "Box : 1 mention, 4 %, croissance +1, sentiment 0",
                "Box: 1 mention, 4 %, growth +1, sentiment 0",
                "Box",
                1,
                "4 %",
                "+1",
                "0");
        says("room.known.mentions", "0 mention dans l’heure", "0 mentions in the hour", "0", 0);
        says("messages.effect.counts", "1 mention avant, 3 après", "1 mention before, 3 after", "1", "3", 1);
        says(
                "advice.context.story",
                "Récit : Box · 2 mentions en 24 h",
                "Narrative: Box · 2 mentions in 24 h",
                "Box",
                "2",
                2);
        says("settings.taxonomy.change", "Panne : 3 → 1 mention", "Panne: 3 → 1 mention", "Panne", 3, 1);
        says("situation.urgent.critical", "1 critique en attente", "1 critical one waiting", 1);
    }

    @Test
    void visitsEntriesAndReadersAreCounted() {
        says(
                "trial.counted",
                "La source répond : 1 visite le 3 mars, premier jour du relevé.",
                "The source answers: 1 visit on 3 mars, the first day of the reading.",
                "1",
                "3 mars",
                1);
        says(
                "messages.site.counts",
                "24 h : 1 visite avant, 3 après",
                "24 h: 1 visit before, 3 after",
                "24 h",
                "1",
                "3",
                1);
        says(
                "stakeholders.measured.alone",
                "Site : 1 visite en un jour, jusqu’à 8 h",
                "Site: 1 visit in a day, until 8 h",
                "Site",
                "1",
                "8 h",
                "",
                1);
        says(
                "shell.log.exported",
                "Main courante exportée : 1 écriture dans a.pdf, empreinte ab.",
                "Logbook exported: 1 entry into a.pdf, fingerprint ab.",
                "1",
                "a.pdf",
                "ab",
                1);
        says(
                "publish.send.list",
                "Courriel · Clients · long · 1 destinataire",
                "Courriel · Clients · long · 1 recipient",
                "Courriel",
                "Clients",
                "long",
                "1",
                1);
        says(
                "settings.publishing.row.list",
                "Clients · Courriel · 1 adresse",
                "Clients · Courriel · 1 address",
                "Clients",
                "Courriel",
                "1",
                1);
        says("shell.log.reviewSet", "Annuaire : à vérifier chaque mois", "Directory: to be verified every month", 1);
        says("stakeholders.sign.wrong", "Code erroné. Encore 1 essai.", "Wrong PIN. 1 more try.", 1);
        says(
                "debrief.counts",
                "1 réaction jugée sur 6, 2 sans avis, 0 encore ouverte",
                "1 reaction judged out of 6, 2 without a verdict, 0 still open",
                1,
                6,
                2,
                0);
        says("debrief.marks", "2 sur 3 (de 2 à 2, 1 observateur)", "2 out of 3 (2 to 2, 1 observer)", "2", 2, 2, 1);
        says("room.decisions.meta", "2 à prendre · 1 prise", "2 to take · 1 taken", 2, 1);
        says("scenario.flaws.more", "et 1 autre", "and 1 more", 1);
    }
}
