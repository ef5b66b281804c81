// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigie.analysis.LocalTone;
import org.vigie.analysis.priority.PriorityScale;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions.Version;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Quality;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.ToneEngine;
import org.vigie.core.signal.Urgency;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

/// Fills a room with the fictional Altéa case as the mockup of the screen shows it, and a few hundred more
/// mentions drawn at random around it, so that pictures can be compared.
final class AlteaRoom {
    static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");
    private static final List<SourceSettings> SOURCES = List.of(
            source(11, "mastodon", "Mastodon"),
            source(12, "forum", "Forums"),
            source(13, "bluesky", "Bluesky"),
            source(14, "reviews", "Avis clients"),
            source(15, "feed", "Presse (RSS)"));
    private static final List<Topic> TOPICS = List.of(
            topic(1, "Fuite de données", "fuite OU iban OU données"),
            topic(2, "Box hors service", "box OU panne"),
            topic(3, "Service injoignable", "service OU conseiller"));
    private static final List<String> TEXTS = List.of(
            "Toujours aucune connexion dans le quartier depuis la mise à jour. Altéa ne répond plus au téléphone.",
            "Box 7 bloquée sur le voyant rouge, et vous ?",
            "Altéa Telecom is down again, support line is dead. #AlteaPanne",
            "Résolu chez moi : débrancher dix minutes, bouton de réinitialisation vingt secondes.",
            "Impossible de télétravailler, la box 7 redémarre toutes les cinq minutes. @AlteaTelecom un geste ?",
            "La panne Altéa touche aussi les professionnels, terminal de paiement hors service.");

    private static final ToneEngine TONE = LocalTone.load();

    private final WatchRoom room;
    private long number;

    AlteaRoom(WatchRoom room) {
        this.room = room;
        room.now = NOW;
        room.story = Instant.parse("2026-10-14T12:02:00Z");
        room.sources.clear();
        room.sources.addAll(SOURCES);
        room.topics.addAll(TOPICS);
        room.signals.tell("Fuite de données", 612);
        room.signals.tell("Box hors service", 1126);
        room.signals.tell("Service injoignable", 486);
        room.signals.figures.add(new Quality.Line(Quality.About.SENTIMENT, 32, 29));
        room.signals.figures.add(new Quality.Line(Quality.About.CATEGORY, 16, 15));
    }

    private static SourceSettings source(int n, String kind, String name) {
        return new SourceSettings(new SourceId(new UUID(3, n)), new SourceKind(kind), name, Map.of(), false, true);
    }

    private static Topic topic(int n, String name, String query) {
        return new Topic(new TopicId(new UUID(4, n)), name, query);
    }

    void fill() {
        var random = new Random(14);
        for (int i = 0; i < 420; i++) crowd(random, i);
        say(
                1,
                "Modérateur",
                "moderateur",
                41_000,
                38,
                "Fil épinglé. Ne redémarrez surtout pas la box : chez une quarantaine de membres, elle reste bloquée sur le voyant rouge. Altéa ne dit rien de clair depuis ce midi.",
                new Engagement(412, 88, 530, -1),
                1,
                state(TriageState.TO_DO),
                0);
        say(
                3,
                "Cabinet infirmier Lorant",
                "",
                3_100,
                44,
                "Sans ligne depuis trois heures, nos patients ne peuvent plus nous joindre. C’est inadmissible pour un abonnement professionnel. Qui rappelle ?",
                new Engagement(37, 56, 120, -1),
                2,
                state(TriageState.TO_DO),
                0);
        say(
                0,
                "Assistance Altéa",
                "Altea_SAV_Aide",
                12,
                51,
                "Bonjour, pour rétablir votre ligne envoyez-nous en message privé votre identifiant et le code reçu par SMS. Merci de votre confiance.",
                new Engagement(94, 12, 7, -1),
                0,
                followed(WatchRoom.AMIR),
                13);
        say(
                3,
                "Nadège R.",
                "",
                -1,
                26,
                "Une heure vingt d’attente au 3900, puis raccroché au nez. La box clignote rouge, personne ne sait rien. Je demande un remboursement.",
                new Engagement(4, -1, 61, -1),
                2,
                state(TriageState.TO_DO),
                0);
        say(
                1,
                "kevin_fibre31",
                "kevin_fibre31",
                1_200,
                18,
                "Résolu chez moi : débrancher dix minutes, bouton de réinitialisation vingt secondes, elle repart en 7.4.1. Merci pour la procédure, à partager.",
                new Engagement(73, 31, 266, -1),
                1,
                state(TriageState.TO_DO),
                0);
        var lea = say(
                0,
                "Léa Connect",
                "lea_connect",
                182_000,
                12,
                "Altéa : après la panne, nos données dans la nature ? Une capture circule avec des IBAN. Si c’est confirmé, on résilie tous. @AlteaTelecom, toujours aucune réponse ?",
                new Engagement(412, 1240, 3800, 96_000),
                0,
                assigned(WatchRoom.INES),
                2);
        say(
                4,
                "Le Fil Numérique",
                "",
                210_000,
                9,
                "Panne Altéa : des abonnés dénoncent un silence de plusieurs heures et s’inquiètent d’une fuite. Contactée par la rédaction, la direction n’a pas encore répondu.",
                new Engagement(61, 204, -1, -1),
                0,
                followed(WatchRoom.AMIR),
                0);
        grow(lea);
        room.mentions.edited(
                lea.mention().key(),
                new Version("", "Altéa : nos données dans la nature ? Une capture circule.", NOW.minusSeconds(600)));
    }

    private void grow(Filed filed) {
        long[] counts = {12, 140, 420, 1100, 2300, 3900, 5452};
        for (int i = 0; i < counts.length; i++)
            room.mentions.read(
                    filed.mention().key(),
                    new EngagementReading(
                            NOW.minusSeconds(700 - 110L * i),
                            new Engagement(counts[i] / 10, counts[i] / 4, counts[i], -1)));
    }

    private static Triage state(TriageState state) {
        return new Triage(state, Optional.empty(), Optional.empty(), false, List.of());
    }

    private static Triage assigned(org.vigie.core.cell.Person person) {
        return new Triage(
                TriageState.TO_DO,
                Optional.empty(),
                Optional.of(person.id()),
                true,
                List.of(new Triage.Note(
                        Optional.of(WatchRoom.AMIR.id()),
                        NOW.minusSeconds(240),
                        "Vérifier la capture avec la sécurité avant toute réponse.")));
    }

    private static Triage followed(org.vigie.core.cell.Person person) {
        return new Triage(TriageState.IN_PROGRESS, Optional.empty(), Optional.of(person.id()), false, List.of());
    }

    private void crowd(Random random, int i) {
        int minutes = (int) Math.min(134, Math.abs(random.nextGaussian()) * 45 + random.nextInt(30));
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        int source = (int) Math.min(4, Math.abs(random.nextGaussian()) * 2);
        var state = switch (random.nextInt(7)) {
            case 0, 1 -> state(TriageState.DONE);
            case 2 ->
                new Triage(
                        TriageState.DISMISSED,
                        Optional.of(DismissReason.FALSE_POSITIVE),
                        Optional.empty(),
                        false,
                        List.of());
            case 3 -> state(TriageState.IN_PROGRESS);
            default -> state(TriageState.TO_DO);
        };
        say(
                source,
                "Abonné " + i,
                "abonne" + i,
                random.nextInt(4000),
                Math.max(13, minutes),
                text,
                new Engagement(random.nextInt(40), random.nextInt(20), random.nextInt(80), -1),
                1,
                state,
                0);
    }

    private Filed say(
            int source,
            String name,
            String handle,
            long audience,
            int minutesAgo,
            String text,
            Engagement counted,
            int topic,
            Triage triage,
            int copies) {
        number = room.nextNumber();
        var at = NOW.minusSeconds(60L * minutesAgo + 7);
        var settings = SOURCES.get(source);
        var key = new MentionKey(settings.kind(), "altea.example", "a" + number);
        var author = new Author(
                handle, name, audience, name.startsWith("Léa") ? Instant.parse("2019-03-02T10:00:00Z") : null);
        var english = text.contains(" is down ");
        var mention = new Mention(
                key,
                settings.id(),
                author,
                "",
                text,
                english ? "en" : "fr",
                "https://altea.example/m/" + number,
                "",
                "fil" + number % 3,
                0,
                new Times(at, at.plusSeconds(2), at.plusSeconds(9)),
                counted);
        var filed = new Filed(
                number,
                mention,
                new Analysis(english ? "en" : "fr", number),
                Set.of(TOPICS.get(topic).id()),
                triage,
                Hash.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name.startsWith("Léa") ? 2 : 1,
                copies,
                Optional.empty());
        room.mentions.add(filed);
        return heard(filed, topic);
    }

    /// As the station's own engines hear it, in the narrative of this number.
    private Filed heard(Filed filed, int topic) {
        var mention = filed.mention();
        var tone = TONE.read(mention.text(), filed.analysis().language());
        var categories = TestReasons.ALTEA
                .of(mention.text(), filed.analysis().language())
                .marks()
                .categories();
        var taxonomy = TestReasons.ALTEA.taxonomy();
        var signs = categories.stream()
                .flatMap(id -> taxonomy.find(id).flatMap(Category::sign).stream())
                .collect(Collectors.toSet());
        long audience = mention.author().audience();
        var facts = new PriorityFacts(
                audience, 500, mention.engagement().shares() / 12.0, tone, topic == 0 ? 0.9 : 0.4, signs);
        var base = new PriorityScale(PriorityWeights.USUAL).base(facts);
        var waiting = filed.triage().state() == TriageState.TO_DO
                ? Optional.of(new Urgency.Waiting(mention.times().effective(), 14, Duration.ofHours(2)))
                : Optional.<Urgency.Waiting>empty();
        var signals = Signals.of(tone, categories)
                .in(Optional.of(room.signals.told.get(topic).id()))
                .with(new Urgency(base.points(), waiting));
        var heard = new Filed(
                filed.number(),
                mention,
                new Analysis(filed.analysis().language(), filed.analysis().fingerprint(), tone, categories),
                signals,
                filed.topics(),
                filed.triage(),
                filed.evidence(),
                filed.versions(),
                filed.duplicates(),
                Optional.empty());
        room.mentions.replace(heard);
        room.mentions.weigh(mention.key(), base);
        return heard;
    }

    static List<SourceSettings> sources() {
        return new ArrayList<>(SOURCES);
    }
}
