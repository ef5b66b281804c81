// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.Message;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.signal.Urgency;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// A room in memory where tests say what is said, how it sounds, how urgent it is and what the cell did.
final class SituationRoom implements Narratives {
    static final Instant NOW = TestRooms.NOW;
    static final Taxonomy TAXONOMY = BuiltInTaxonomy.load();
    static final SourceSettings FORUM = source(1, "forum", "Forums");
    static final SourceSettings PRESS = source(2, "feed", "Presse (RSS)");
    static final NarrativeId OUTAGE = new NarrativeId(new UUID(5, 1));
    static final NarrativeId LEAK = new NarrativeId(new UUID(5, 2));

    final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    final List<Narratives.Line> lines = new ArrayList<>();
    final Map<NarrativeId, List<Campaign>> campaigns = new HashMap<>();
    final List<Message> texts = new ArrayList<>();
    private long number;

    SituationRoom() {
        for (var source : List.of(FORUM, PRESS)) healthy(source, NOW.minusSeconds(9));
    }

    private static SourceSettings source(int n, String kind, String name) {
        return new SourceSettings(new SourceId(new UUID(3, n)), new SourceKind(kind), name, Map.of(), false, true);
    }

    /// From now on this source last answered then.
    void healthy(SourceSettings source, Instant success) {
        room.health.removeIf(known -> known.source().equals(source));
        room.health.add(new SourceHealth(
                source,
                SourceHealth.State.OK,
                Optional.of(success),
                Optional.of(success),
                Optional.of(success),
                Optional.empty(),
                SourceHealth.Counts.NONE,
                Optional.empty()));
    }

    OpenRoom open() {
        var r = room.room();
        return new OpenRoom(
                r.room(),
                r.clock(),
                r.acts(),
                r.journal(),
                r.attachments(),
                r.mentions(),
                this,
                r.quality(),
                r.topics(),
                r.sources(),
                r.collector(),
                r.alerting(),
                r.events());
    }

    SituationReader reader() {
        return new SituationReader(open(), TestRooms.people(), catalog(), TAXONOMY, ZoneId.of("Europe/Paris"), texts);
    }

    // ---- what is said

    /// @param score −1 to +1
    /// @param urgency points without waiting
    Filed say(Instant at, String text, double score, double urgency) {
        return say(at, text, score, urgency, FORUM, 100, Set.of());
    }

    Filed say(
            Instant at,
            String text,
            double score,
            double urgency,
            SourceSettings source,
            long audience,
            Set<String> categories) {
        number++;
        var key = new MentionKey(source.kind(), "altea.example", "s" + number);
        var polarity = score < -0.2 ? Polarity.NEGATIVE : score > 0.2 ? Polarity.POSITIVE : Polarity.NEUTRAL;
        var tone = new Tone(new Sentiment(score, polarity, 0.9), Toxicity.NONE);
        var mention = new Mention(
                key,
                source.id(),
                new Author("compte" + number, "", audience, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, at, at),
                new Engagement(1, 2, 3, Engagement.UNKNOWN));
        var analysis = new Analysis("fr", number, tone, categories);
        var waiting = Optional.of(new Urgency.Waiting(at, 14, Duration.ofHours(2)));
        var filed = new Filed(
                number,
                mention,
                analysis,
                Signals.of(tone, categories).with(new Urgency(urgency, waiting)),
                Set.of(),
                Triage.FRESH,
                Hash.of(text.getBytes(StandardCharsets.UTF_8)),
                1,
                0,
                Optional.empty());
        room.mentions.all.add(filed);
        return filed;
    }

    /// The cell triages a mention at this time.
    void triage(Filed filed, TriageState state, Instant at) {
        var urgency = filed.signals().urgency();
        room.mentions.all.replaceAll(known -> known.number() == filed.number()
                ? known.with(new Triage(state, Optional.empty(), Optional.empty(), false, List.of()))
                        .with(known.signals().with(new Urgency(urgency.base(), Optional.empty())))
                : known);
        var payload = new Payload.MentionsTriaged(List.of(filed.mention().key()), state, Optional.empty());
        room.journal.recordAt(payload, at);
    }

    /// Somebody answers it at this time.
    void answer(Filed filed, Instant at) {
        var payload = new Payload.MentionsAnswered(
                List.of(filed.mention().key()), Optional.empty(), 0, AnswerWay.ELSEWHERE, "");
        room.journal.recordAt(payload, at);
    }

    void log(LogType type, String text, Instant at) {
        room.journal.recordAt(new Payload.Logged(type, text, Optional.empty()), at);
    }

    void level(CrisisLevel level, String reason, Instant at) {
        room.journal.recordAt(new CrisisAct.LevelDecided(level, reason, Optional.empty(), Optional.empty()), at);
    }

    /// A calm morning, then the outage, as a seeded crowd tells it.
    void crisis() {
        var random = new Random(7);
        for (int minute = -380; minute < 0; minute++) {
            double rate = minute < -200 ? 1 : minute < -60 ? 1 + (minute + 200) / 7.0 : 21 + minute / 10.0;
            for (int i = 0; i < Math.max(0, rate + random.nextGaussian()); i++) {
                var at = NOW.plusSeconds(60L * minute + random.nextInt(60));
                double score = minute < -200 ? random.nextDouble() - 0.4 : random.nextDouble() * 1.3 - 0.95;
                say(
                        at,
                        "Box 7 en panne, toujours rien",
                        score,
                        20 + random.nextInt(45),
                        i % 3 == 0 ? PRESS : FORUM,
                        random.nextInt(5) == 0 ? -1 : random.nextInt(40_000),
                        Set.of("outage"));
            }
        }
        log(LogType.DECISION, "Cellule de crise activée. T0 fixé à 14:02.", NOW.minusSeconds(134 * 60));
        log(LogType.DECISION, "Déploiement de la 7.4.2 suspendu.", NOW.minusSeconds(126 * 60));
        log(LogType.FACT, "Mise à jour 7.4.2, vague 3.", NOW.minusSeconds(220 * 60));
        log(LogType.MESSAGE, "Message d’attente publié sur trois canaux.", NOW.minusSeconds(104 * 60));
        level(CrisisLevel.CRISIS, "reprise presse", NOW.minusSeconds(58 * 60));
        log(LogType.MESSAGE, "Démenti « aucune fuite » publié sur quatre canaux.", NOW.minusSeconds(28 * 60));
    }

    /// Eight days of hours before, so that the next ones can be foretold.
    void past() {
        var random = new Random(11);
        for (int hour = 24 * 8; hour > 7; hour--)
            for (int i = 0; i < 12 + 8 * Math.sin(hour / 24.0 * 2 * Math.PI) + random.nextInt(6); i++)
                say(NOW.minusSeconds(3600L * hour - random.nextInt(3600)), "Altéa", random.nextDouble() - 0.4, 10);
    }

    void tell(NarrativeId id, String label, long mentions, double share, double sentiment) {
        var curve = new ArrayList<Long>();
        for (int i = 0; i < STEPS; i++) curve.add(mentions * (i + 1) / STEPS / 10);
        var narrative = new Narrative(id, label, false, NOW.minusSeconds(9000), NOW, mentions);
        lines.add(new Narratives.Line(narrative, mentions, share, mentions / 3, mentions / 4, curve, sentiment));
    }

    void arrive() {
        room.publish(new CellEvent.MentionsArrived(FORUM.id(), List.of(), NOW));
    }

    @Override
    public List<Narratives.Line> list(Search search, Instant now, int limit) {
        return List.copyOf(lines);
    }

    @Override
    public Optional<Narrative> one(NarrativeId id) {
        return lines.stream()
                .map(Narratives.Line::narrative)
                .filter(narrative -> narrative.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Campaign> campaigns(NarrativeId id) {
        return campaigns.getOrDefault(id, List.of());
    }

    @Override
    public long behind() {
        return 0;
    }

    static SourceCatalog catalog() {
        return new SourceCatalog() {
            @Override
            public List<KindProfile> kinds() {
                return List.of(
                        new KindProfile(FORUM.kind(), "Fo", List.of()), new KindProfile(PRESS.kind(), "Pr", List.of()));
            }

            @Override
            public List<SourceSettings> propose(Brand brand) {
                return List.of();
            }

            @Override
            public Made make(SourceSettings settings) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
