// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageText;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// An exercise in memory whose invented media say something. Everything in it is fictional.
final class MediaRoom {
    static final List<Message> SHIPPED = MessageText.read("""
        [scenario any]
        [box] UPDATE CUSTOMERS level 0 EMPATHETIC: SHORT_POST
        fr: Box en panne | Nous rétablissons le service. Prochain point à {next-update}.
        fr tags: box
        en: Box down | We are restoring the service. Next update at {next-update}.
        en tags: box
        """);
    static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=\"fetch('https://evil.example')\"> "
            + "lisez\u202E à l’envers\u0007";

    final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private long number;

    MediaRoom() {
        memory.journal.record(new ScenarioAct.FrameKept(scenario()));
    }

    static Scenario scenario() {
        return new Scenario(
                "box",
                "Panne",
                "Altéa Télécom",
                "fr",
                "",
                Duration.ofHours(3),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Outlet("o1", "La Gazette des Deux Rives", OutletKind.NEWSPAPER, 90_000),
                        new Outlet("o2", "Canal Sept", OutletKind.TELEVISION, 900_000)),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    Filed say(PublicPlace place, String id, String name, String title, String text, String parent, int minutesAgo) {
        Instant at = TestRooms.NOW.minus(Duration.ofMinutes(minutesAgo));
        var mention = new Mention(
                place.key(id),
                place.id(),
                new Author(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'), name, 1_200, null),
                title,
                text,
                "fr",
                place.link(id),
                parent,
                parent.isEmpty() ? id : parent,
                0,
                new Times(at, null, at),
                new Engagement(3, 14, 159, 26_500));
        var filed = new Filed(
                ++number,
                mention,
                new Analysis("fr", text.hashCode()),
                Set.of(),
                Triage.FRESH,
                Hash.of(text.getBytes(StandardCharsets.UTF_8)),
                1,
                0,
                Optional.empty());
        memory.mentions.all.add(filed);
        return filed;
    }

    /// A day of the case in every medium.
    MediaRoom filled() {
        say(
                PublicPlace.PRESS,
                "a1",
                "La Gazette des Deux Rives",
                "Box 7 : des milliers d’abonnés sans réseau depuis midi",
                "La mise à jour lancée dans la nuit aurait rendu muettes des box dans tout le département.\n\n"
                        + "L’opérateur n’a pas encore donné de délai. Une association d’usagers demande des comptes.",
                "",
                40);
        say(PublicPlace.PRESS, "a2", "Le Courrier du Val", "", "Altéa tarde à répondre. Le maire s’inquiète.", "", 25);
        say(
                PublicPlace.PRESS,
                "a3",
                "Canal Sept",
                "Panne Altéa : l’hôpital de Tours privé de ligne pendant une heure",
                "La direction parle d’un retour progressif. Suivez notre édition de 18 heures.",
                "",
                10);
        say(PublicPlace.PRESS, "c1", "Un lecteur", "", "Et qui rembourse ?", "a1", 30);
        say(
                PublicPlace.SOCIAL,
                "s1",
                "Léa Connect",
                "",
                "Toujours aucun réseau chez moi. @AlteaTelecom ? #AlteaPanne",
                "",
                35);
        say(PublicPlace.SOCIAL, "s2", "Marc Adsl", "", "Pareil à Joué, la box clignote rouge.", "s1", 33);
        say(PublicPlace.SOCIAL, "s3", "Nadia Loire", "", HOSTILE, "", 20);
        say(
                PublicPlace.VIDEO,
                "v1",
                "Techno Simple",
                "Voyant rouge : ce que l’opérateur ne dit pas",
                "Trois choses à faire avant d’appeler l’assistance, et une à ne surtout pas faire.",
                "",
                50);
        say(PublicPlace.VIDEO, "w1", "Paulo", "", "Merci, la deuxième a marché.", "v1", 45);
        return this;
    }

    /// Somebody else than who asks says yes to the text that is there.
    MediaRoom approved() {
        var words = List.of(ApprovalAct.Words.of(SHIPPED.getFirst()));
        var step = UsualRoles.DIRECTION.id();
        memory.journal.record(new ApprovalAct.Submitted(words, List.of(step)));
        memory.journal.by(() -> Optional.of(new PersonId(new UUID(0, 2))));
        memory.journal.record(new ApprovalAct.Signed(words, step, false, Optional.empty(), ""));
        memory.journal.by(() -> Optional.of(TestRooms.INES.id()));
        return this;
    }

    <T extends Payload> List<T> recorded(Class<T> kind) {
        return memory.journal.entries.stream()
                .map(entry -> entry.payload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
